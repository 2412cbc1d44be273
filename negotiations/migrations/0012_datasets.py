"""Compiled datasets and their rows."""

import django.db.models.deletion
import django.db.models.functions.comparison
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("negotiations", "0011_cited_documents")]

    operations = [
        migrations.CreateModel(
            name='Dataset',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('slug', models.SlugField(max_length=100, unique=True)),
                ('title', models.CharField(max_length=300)),
                ('publisher', models.CharField(help_text='Stands for the compilation where it names no speaker.', max_length=200)),
                ('compiled_on', models.DateField()),
                ('licence', models.CharField(help_text='SPDX identifier.', max_length=100)),
                ('citation', models.TextField()),
                ('codebook', models.TextField(blank=True)),
                ('gaps', models.JSONField(default=list, help_text='What readers must know, each with the pages where it matters.')),
                ('sha256', models.CharField(help_text='Of the files that were loaded last.', max_length=64)),
                ('loaded_at', models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name='DatasetEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('slug', models.SlugField(db_index=False, max_length=100)),
                ('title', models.CharField(max_length=300)),
                ('publisher', models.CharField(help_text='Stands for the compilation where it names no speaker.', max_length=200)),
                ('compiled_on', models.DateField()),
                ('licence', models.CharField(help_text='SPDX identifier.', max_length=100)),
                ('citation', models.TextField()),
                ('gaps', models.JSONField(default=list, help_text='What readers must know, each with the pages where it matters.')),
                ('sha256', models.CharField(help_text='Of the files that were loaded last.', max_length=64)),
                ('loaded_at', models.DateTimeField()),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='DatasetRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('file', models.CharField(max_length=20)),
                ('key', models.CharField(max_length=300)),
                ('cells', models.JSONField(help_text='Column to text, as in the file.')),
                ('record_id', models.BigIntegerField(help_text='The party or person that it is, in the records.', null=True)),
                ('removed_on', models.DateField(help_text='Day on which it was first missing from the files.', null=True)),
            ],
        ),
        migrations.CreateModel(
            name='DatasetRowEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('file', models.CharField(max_length=20)),
                ('key', models.CharField(max_length=300)),
                ('cells', models.JSONField(help_text='Column to text, as in the file.')),
                ('record_id', models.BigIntegerField(help_text='The party or person that it is, in the records.', null=True)),
                ('removed_on', models.DateField(help_text='Day on which it was first missing from the files.', null=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.AddField(
            model_name='dataset',
            name='document',
            field=models.OneToOneField(help_text='Stands for the compilation as a source.', on_delete=django.db.models.deletion.PROTECT, related_name='dataset', to='negotiations.document'),
        ),
        migrations.AddField(
            model_name='dataset',
            name='process',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='datasets', to='negotiations.process'),
        ),
        migrations.AddField(
            model_name='datasetevent',
            name='document',
            field=models.ForeignKey(db_constraint=False, help_text='Stands for the compilation as a source.', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.document'),
        ),
        migrations.AddField(
            model_name='datasetevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='datasetevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.dataset'),
        ),
        migrations.AddField(
            model_name='datasetevent',
            name='process',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.process'),
        ),
        migrations.AddField(
            model_name='datasetrow',
            name='dataset',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='rows', to='negotiations.dataset'),
        ),
        migrations.AddField(
            model_name='datasetrowevent',
            name='dataset',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.dataset'),
        ),
        migrations.AddField(
            model_name='datasetrowevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='datasetrowevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.datasetrow'),
        ),
        migrations.AddConstraint(
            model_name='dataset',
            constraint=models.CheckConstraint(condition=models.Q(('sha256__regex', '^[0-9a-f]{64}$')), name='dataset_sha256_is_hexadecimal', violation_error_message='A SHA-256 has 64 hexadecimal digits.'),
        ),
        migrations.AddConstraint(
            model_name='datasetrow',
            constraint=models.UniqueConstraint(fields=('dataset', 'file', 'key'), name='dataset_has_a_row_once', violation_error_message='The dataset already has this row.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='dataset',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_datasetevent" ("citation", "compiled_on", "document_id", "gaps", "id", "licence", "loaded_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "publisher", "sha256", "slug", "title") VALUES (NEW."citation", NEW."compiled_on", NEW."document_id", NEW."gaps", NEW."id", NEW."licence", NEW."loaded_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."process_id", NEW."publisher", NEW."sha256", NEW."slug", NEW."title"); RETURN NULL;', hash='45ac5d8a371bcd17e82052c88ba9bb9bd70a7793', operation='INSERT', pgid='pgtrigger_insert_insert_4b1de', table='negotiations_dataset', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='dataset',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."citation" IS DISTINCT FROM (NEW."citation") OR OLD."compiled_on" IS DISTINCT FROM (NEW."compiled_on") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."gaps" IS DISTINCT FROM (NEW."gaps") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."licence" IS DISTINCT FROM (NEW."licence") OR OLD."loaded_at" IS DISTINCT FROM (NEW."loaded_at") OR OLD."process_id" IS DISTINCT FROM (NEW."process_id") OR OLD."publisher" IS DISTINCT FROM (NEW."publisher") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."title" IS DISTINCT FROM (NEW."title"))', func='INSERT INTO "negotiations_datasetevent" ("citation", "compiled_on", "document_id", "gaps", "id", "licence", "loaded_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "publisher", "sha256", "slug", "title") VALUES (NEW."citation", NEW."compiled_on", NEW."document_id", NEW."gaps", NEW."id", NEW."licence", NEW."loaded_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."process_id", NEW."publisher", NEW."sha256", NEW."slug", NEW."title"); RETURN NULL;', hash='8767ad664b13365b91096588b70f8da46c1b66e5', operation='UPDATE', pgid='pgtrigger_update_update_05b6a', table='negotiations_dataset', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='dataset',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_datasetevent" ("citation", "compiled_on", "document_id", "gaps", "id", "licence", "loaded_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "publisher", "sha256", "slug", "title") VALUES (OLD."citation", OLD."compiled_on", OLD."document_id", OLD."gaps", OLD."id", OLD."licence", OLD."loaded_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."process_id", OLD."publisher", OLD."sha256", OLD."slug", OLD."title"); RETURN NULL;', hash='43610001dde0edb5afb998c98536ef1cdc356baf', operation='DELETE', pgid='pgtrigger_delete_delete_97d52', table='negotiations_dataset', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='datasetevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='1b8b785cecb0e8a6e53e783d94817490943b43f4', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_aac98', table='negotiations_datasetevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='datasetrow',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_datasetrowevent" ("cells", "dataset_id", "file", "id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "removed_on") VALUES (NEW."cells", NEW."dataset_id", NEW."file", NEW."id", NEW."key", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_id", NEW."removed_on"); RETURN NULL;', hash='7ab7b863d05b370c8a331361916e361ab610a00e', operation='INSERT', pgid='pgtrigger_insert_insert_e4fb9', table='negotiations_datasetrow', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='datasetrow',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "negotiations_datasetrowevent" ("cells", "dataset_id", "file", "id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "removed_on") VALUES (NEW."cells", NEW."dataset_id", NEW."file", NEW."id", NEW."key", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_id", NEW."removed_on"); RETURN NULL;', hash='bb2dfaf8fb7c14420633af8229b786deedc81280', operation='UPDATE', pgid='pgtrigger_update_update_edb99', table='negotiations_datasetrow', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='datasetrow',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_datasetrowevent" ("cells", "dataset_id", "file", "id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_id", "removed_on") VALUES (OLD."cells", OLD."dataset_id", OLD."file", OLD."id", OLD."key", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_id", OLD."removed_on"); RETURN NULL;', hash='5212c2162c75be3fe626289bfc4417b1bfee5717', operation='DELETE', pgid='pgtrigger_delete_delete_01cbe', table='negotiations_datasetrow', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='datasetrowevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='783d3961d966f68e4a520c7296320a330d0aaccc', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_43650', table='negotiations_datasetrowevent', when='BEFORE')),
        ),
    ]
