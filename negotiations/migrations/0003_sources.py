import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
import django.db.models.functions.text
import negotiations.vocabulary
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('negotiations', '0002_processes'),
    ]

    operations = [
        migrations.CreateModel(
            name='Source',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=200, unique=True)),
                ('slug', models.SlugField(max_length=120, unique=True)),
                ('kind', models.CharField(choices=[('feed', 'Feed'), ('sitemap', 'News sitemap'), ('page', 'Single page'), ('folder', 'Folder of files'), ('dataset', 'Compiled dataset')], max_length=10)),
                ('url', models.URLField(blank=True, help_text='Where it is asked.', max_length=2000)),
                ('publisher', models.CharField(blank=True, help_text='Who publishes; stands for unnamed speakers.', max_length=200)),
                ('country', models.CharField(blank=True, help_text='ISO 3166 code.', max_length=2)),
                ('language', models.CharField(blank=True, help_text='ISO 639 code.', max_length=10)),
                ('affiliation', models.CharField(choices=negotiations.vocabulary.Affiliation.choices, default=negotiations.vocabulary.Affiliation['UNKNOWN'], max_length=20)),
                ('is_enabled', models.BooleanField(default=False, help_text='Whether it is asked by itself, at its interval.')),
                ('process', models.ForeignKey(blank=True, help_text='Set it where everything from here is about one process.', null=True, on_delete=django.db.models.deletion.PROTECT, to='negotiations.process')),
                ('last_success_at', models.DateTimeField(blank=True, editable=False, null=True)),
                ('last_error', models.TextField(blank=True, editable=False)),
                ('last_error_at', models.DateTimeField(blank=True, editable=False, null=True)),
                ('error_count', models.PositiveIntegerField(default=0, editable=False)),
            ],
        ),
        migrations.CreateModel(
            name='Document',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('source', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='documents', to='negotiations.source')),
                ('process', models.ForeignKey(blank=True, help_text='Empty: recognised from the parties that the report names.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='documents', to='negotiations.process')),
                ('url', models.URLField(blank=True, max_length=2000)),
                ('canonical_url', models.CharField(blank=True, db_index=True, max_length=2000)),
                ('file_name', models.CharField(blank=True, help_text='Name of the file it was read from.', max_length=500)),
                ('title', models.CharField(blank=True, max_length=1000)),
                ('author', models.CharField(blank=True, max_length=500)),
                ('publisher', models.CharField(blank=True, max_length=200)),
                ('note', models.TextField(blank=True, help_text='What readers must know about it.')),
                ('published_on', models.DateField(blank=True, db_index=True, null=True)),
                ('language', models.CharField(blank=True, max_length=10)),
                ('text', models.TextField(blank=True, editable=False)),
                ('sha256', models.CharField(editable=False, max_length=64)),
                ('fingerprint', models.BigIntegerField(editable=False, help_text='64-bit SimHash of the text, signed.', null=True)),
                ('copy_of', models.ForeignKey(blank=True, help_text='The report of which this is a near-copy, such as agency copy.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='copies', to='negotiations.document')),
                ('fetched_at', models.DateTimeField(editable=False)),
                ('state', models.CharField(choices=[('read', 'Read'), ('resolved', 'Resolved'), ('failed', 'Failed')], default='read', editable=False, max_length=10)),
                ('error', models.TextField(blank=True, editable=False)),
                ('search', models.GeneratedField(db_persist=True, expression=django.contrib.postgres.search.SearchVector('title', 'publisher', django.db.models.functions.text.Left('text', 200000), config='english'), output_field=django.contrib.postgres.search.SearchVectorField())),
            ],
        ),
        migrations.CreateModel(
            name='Snapshot',
            fields=[
                ('document', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='snapshot', serialize=False, to='negotiations.document')),
                ('body', models.BinaryField(help_text='The raw bytes, compressed with gzip.')),
                ('byte_count', models.PositiveIntegerField(help_text='Size of the raw bytes.')),
                ('content_type', models.CharField(blank=True, max_length=200)),
                ('headers', models.JSONField(default=dict, help_text='Response headers, as received.')),
                ('final_url', models.CharField(blank=True, max_length=2000)),
                ('redirects', models.JSONField(default=list, help_text='Addresses passed on the way.')),
                ('fetched_at', models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name='SourceEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.source')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('id', models.BigIntegerField()),
                ('name', models.CharField(max_length=200)),
                ('slug', models.SlugField(db_index=False, max_length=120)),
                ('kind', models.CharField(choices=[('feed', 'Feed'), ('sitemap', 'News sitemap'), ('page', 'Single page'), ('folder', 'Folder of files'), ('dataset', 'Compiled dataset')], max_length=10)),
                ('url', models.URLField(blank=True, help_text='Where it is asked.', max_length=2000)),
                ('publisher', models.CharField(blank=True, help_text='Who publishes; stands for unnamed speakers.', max_length=200)),
                ('country', models.CharField(blank=True, help_text='ISO 3166 code.', max_length=2)),
                ('language', models.CharField(blank=True, help_text='ISO 639 code.', max_length=10)),
                ('affiliation', models.CharField(choices=negotiations.vocabulary.Affiliation.choices, default=negotiations.vocabulary.Affiliation['UNKNOWN'], max_length=20)),
                ('is_enabled', models.BooleanField(default=False, help_text='Whether it is asked by itself, at its interval.')),
                ('process', models.ForeignKey(blank=True, db_constraint=False, help_text='Set it where everything from here is about one process.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.process')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='DocumentEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.document')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('id', models.BigIntegerField()),
                ('source', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.source')),
                ('process', models.ForeignKey(blank=True, db_constraint=False, help_text='Empty: recognised from the parties that the report names.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.process')),
                ('url', models.URLField(blank=True, max_length=2000)),
                ('canonical_url', models.CharField(blank=True, max_length=2000)),
                ('file_name', models.CharField(blank=True, help_text='Name of the file it was read from.', max_length=500)),
                ('title', models.CharField(blank=True, max_length=1000)),
                ('author', models.CharField(blank=True, max_length=500)),
                ('publisher', models.CharField(blank=True, max_length=200)),
                ('note', models.TextField(blank=True, help_text='What readers must know about it.')),
                ('published_on', models.DateField(blank=True, null=True)),
                ('language', models.CharField(blank=True, max_length=10)),
                ('text', models.TextField(blank=True, editable=False)),
                ('sha256', models.CharField(editable=False, max_length=64)),
                ('fingerprint', models.BigIntegerField(editable=False, help_text='64-bit SimHash of the text, signed.', null=True)),
                ('copy_of', models.ForeignKey(blank=True, db_constraint=False, help_text='The report of which this is a near-copy, such as agency copy.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.document')),
                ('fetched_at', models.DateTimeField(editable=False)),
                ('state', models.CharField(choices=[('read', 'Read'), ('resolved', 'Resolved'), ('failed', 'Failed')], default='read', editable=False, max_length=10)),
                ('error', models.TextField(blank=True, editable=False)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='SnapshotEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.snapshot')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('document', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', serialize=False, to='negotiations.document')),
                ('byte_count', models.PositiveIntegerField(help_text='Size of the raw bytes.')),
                ('content_type', models.CharField(blank=True, max_length=200)),
                ('headers', models.JSONField(default=dict, help_text='Response headers, as received.')),
                ('final_url', models.CharField(blank=True, max_length=2000)),
                ('redirects', models.JSONField(default=list, help_text='Addresses passed on the way.')),
                ('fetched_at', models.DateTimeField()),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.AddConstraint(
            model_name='snapshot',
            constraint=models.CheckConstraint(condition=models.Q(('byte_count__gt', 0)), name='snapshot_holds_bytes', violation_error_message='A snapshot holds at least one byte.'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=models.Q(('affiliation__in', ['independent', 'agency', 'state_media', 'official', 'unknown'])), name='source_affiliation_is_a_known_word', violation_error_message='affiliation is none of: independent, agency, state_media, official, unknown.'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.UniqueConstraint(condition=models.Q(('url', ''), _negated=True), fields=('url',), name='source_has_its_own_address', violation_error_message='Another source already has this address.'),
        ),
        migrations.AddIndex(
            model_name='document',
            index=django.contrib.postgres.indexes.GinIndex(fields=['search'], name='document_search'),
        ),
        migrations.AddIndex(
            model_name='document',
            index=models.Index(fields=['fetched_at', 'fingerprint'], name='document_fingerprint'),
        ),
        migrations.AddConstraint(
            model_name='document',
            constraint=models.UniqueConstraint(fields=('sha256',), name='document_has_its_own_bytes', violation_error_message='These bytes are stored already.'),
        ),
        migrations.AddConstraint(
            model_name='document',
            constraint=models.CheckConstraint(condition=models.Q(('sha256__regex', '^[0-9a-f]{64}$')), name='document_sha256_is_hexadecimal', violation_error_message='A SHA-256 has 64 hexadecimal digits.'),
        ),
        migrations.AddConstraint(
            model_name='document',
            constraint=models.CheckConstraint(condition=models.Q(('state', 'failed'), ('error', ''), _connector='OR'), name='document_error_only_where_it_failed', violation_error_message='Only a failed document has an error.'),
        ),
        migrations.AddConstraint(
            model_name='document',
            constraint=models.CheckConstraint(condition=models.Q(('copy_of', None), models.Q(('copy_of', models.F('id')), _negated=True), _connector='OR'), name='document_is_no_copy_of_itself', violation_error_message='A document cannot be a copy of itself.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='snapshot',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_snapshotevent" ("byte_count", "content_type", "document_id", "fetched_at", "final_url", "headers", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "redirects") VALUES (NEW."byte_count", NEW."content_type", NEW."document_id", NEW."fetched_at", NEW."final_url", NEW."headers", _pgh_attach_context(), NOW(), \'insert\', NEW."document_id", NEW."redirects"); RETURN NULL;', hash='43f311170998a1012ec7875a8af86c8bd2a911f2', operation='INSERT', pgid='pgtrigger_insert_insert_d55b1', table='negotiations_snapshot', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='snapshot',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."byte_count" IS DISTINCT FROM (NEW."byte_count") OR OLD."content_type" IS DISTINCT FROM (NEW."content_type") OR OLD."document_id" IS DISTINCT FROM (NEW."document_id") OR OLD."fetched_at" IS DISTINCT FROM (NEW."fetched_at") OR OLD."final_url" IS DISTINCT FROM (NEW."final_url") OR OLD."headers" IS DISTINCT FROM (NEW."headers") OR OLD."redirects" IS DISTINCT FROM (NEW."redirects"))', func='INSERT INTO "negotiations_snapshotevent" ("byte_count", "content_type", "document_id", "fetched_at", "final_url", "headers", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "redirects") VALUES (NEW."byte_count", NEW."content_type", NEW."document_id", NEW."fetched_at", NEW."final_url", NEW."headers", _pgh_attach_context(), NOW(), \'update\', NEW."document_id", NEW."redirects"); RETURN NULL;', hash='8d7e20a2070e4972014f5f6752fbb355f45fe1d7', operation='UPDATE', pgid='pgtrigger_update_update_622ea', table='negotiations_snapshot', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='snapshot',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_snapshotevent" ("byte_count", "content_type", "document_id", "fetched_at", "final_url", "headers", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "redirects") VALUES (OLD."byte_count", OLD."content_type", OLD."document_id", OLD."fetched_at", OLD."final_url", OLD."headers", _pgh_attach_context(), NOW(), \'delete\', OLD."document_id", OLD."redirects"); RETURN NULL;', hash='9db9fed95b3f1480101538a193d4ff850502ba83', operation='DELETE', pgid='pgtrigger_delete_delete_70198', table='negotiations_snapshot', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='source',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_sourceevent" ("affiliation", "country", "id", "is_enabled", "kind", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "publisher", "slug", "url") VALUES (NEW."affiliation", NEW."country", NEW."id", NEW."is_enabled", NEW."kind", NEW."language", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."process_id", NEW."publisher", NEW."slug", NEW."url"); RETURN NULL;', hash='6d68af14ad6bd34a4a2feda725272d56d9c542cf', operation='INSERT', pgid='pgtrigger_insert_insert_d333a', table='negotiations_source', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='source',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."affiliation" IS DISTINCT FROM (NEW."affiliation") OR OLD."country" IS DISTINCT FROM (NEW."country") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_enabled" IS DISTINCT FROM (NEW."is_enabled") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."process_id" IS DISTINCT FROM (NEW."process_id") OR OLD."publisher" IS DISTINCT FROM (NEW."publisher") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."url" IS DISTINCT FROM (NEW."url"))', func='INSERT INTO "negotiations_sourceevent" ("affiliation", "country", "id", "is_enabled", "kind", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "publisher", "slug", "url") VALUES (NEW."affiliation", NEW."country", NEW."id", NEW."is_enabled", NEW."kind", NEW."language", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."process_id", NEW."publisher", NEW."slug", NEW."url"); RETURN NULL;', hash='eb43d53dbeb9305d58e5a98a6c2eec7fb7d9f9cd', operation='UPDATE', pgid='pgtrigger_update_update_150fb', table='negotiations_source', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='source',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_sourceevent" ("affiliation", "country", "id", "is_enabled", "kind", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "publisher", "slug", "url") VALUES (OLD."affiliation", OLD."country", OLD."id", OLD."is_enabled", OLD."kind", OLD."language", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."process_id", OLD."publisher", OLD."slug", OLD."url"); RETURN NULL;', hash='2844c9908c6456662d7c352b47e6ac8011781762', operation='DELETE', pgid='pgtrigger_delete_delete_90476', table='negotiations_source', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='documentevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='dbd01a464a2c014f0b3cb303bf47779c071c3818', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_b47f8', table='negotiations_documentevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='document',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_documentevent" ("author", "canonical_url", "copy_of_id", "error", "fetched_at", "file_name", "fingerprint", "id", "language", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "published_on", "publisher", "sha256", "source_id", "state", "text", "title", "url") VALUES (NEW."author", NEW."canonical_url", NEW."copy_of_id", NEW."error", NEW."fetched_at", NEW."file_name", NEW."fingerprint", NEW."id", NEW."language", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."process_id", NEW."published_on", NEW."publisher", NEW."sha256", NEW."source_id", NEW."state", NEW."text", NEW."title", NEW."url"); RETURN NULL;', hash='cab064cbd9e2309b67c152ba753ce9236c2c8f86', operation='INSERT', pgid='pgtrigger_insert_insert_15b75', table='negotiations_document', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='document',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."author" IS DISTINCT FROM (NEW."author") OR OLD."canonical_url" IS DISTINCT FROM (NEW."canonical_url") OR OLD."copy_of_id" IS DISTINCT FROM (NEW."copy_of_id") OR OLD."error" IS DISTINCT FROM (NEW."error") OR OLD."fetched_at" IS DISTINCT FROM (NEW."fetched_at") OR OLD."file_name" IS DISTINCT FROM (NEW."file_name") OR OLD."fingerprint" IS DISTINCT FROM (NEW."fingerprint") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."process_id" IS DISTINCT FROM (NEW."process_id") OR OLD."published_on" IS DISTINCT FROM (NEW."published_on") OR OLD."publisher" IS DISTINCT FROM (NEW."publisher") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."source_id" IS DISTINCT FROM (NEW."source_id") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."url" IS DISTINCT FROM (NEW."url"))', func='INSERT INTO "negotiations_documentevent" ("author", "canonical_url", "copy_of_id", "error", "fetched_at", "file_name", "fingerprint", "id", "language", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "published_on", "publisher", "sha256", "source_id", "state", "text", "title", "url") VALUES (NEW."author", NEW."canonical_url", NEW."copy_of_id", NEW."error", NEW."fetched_at", NEW."file_name", NEW."fingerprint", NEW."id", NEW."language", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."process_id", NEW."published_on", NEW."publisher", NEW."sha256", NEW."source_id", NEW."state", NEW."text", NEW."title", NEW."url"); RETURN NULL;', hash='8c776caffcd3a23add213eec2fbd0cc803200899', operation='UPDATE', pgid='pgtrigger_update_update_4b6af', table='negotiations_document', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='document',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_documentevent" ("author", "canonical_url", "copy_of_id", "error", "fetched_at", "file_name", "fingerprint", "id", "language", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "published_on", "publisher", "sha256", "source_id", "state", "text", "title", "url") VALUES (OLD."author", OLD."canonical_url", OLD."copy_of_id", OLD."error", OLD."fetched_at", OLD."file_name", OLD."fingerprint", OLD."id", OLD."language", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."process_id", OLD."published_on", OLD."publisher", OLD."sha256", OLD."source_id", OLD."state", OLD."text", OLD."title", OLD."url"); RETURN NULL;', hash='e75b61f32a7d4beb2dfbdbc8ced11d8d77842054', operation='DELETE', pgid='pgtrigger_delete_delete_8be25', table='negotiations_document', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='sourceevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='ea5c3cae396cdb93795e2b5715ce74a763662f73', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_c5a2a', table='negotiations_sourceevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='snapshotevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='05136e827d440b65f71987df8d213d66bb0fe883', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_12ba5', table='negotiations_snapshotevent', when='BEFORE')),
        ),
    ]
