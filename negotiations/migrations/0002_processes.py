import django.db.models.deletion
import negotiations.vocabulary
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('negotiations', '0001_actors'),
    ]

    operations = [
        migrations.CreateModel(
            name='Process',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=200, unique=True)),
                ('slug', models.SlugField(max_length=120, unique=True)),
                ('summary', models.TextField(blank=True)),
                ('started_on', models.DateField(blank=True, null=True)),
                ('ended_on', models.DateField(blank=True, null=True)),
            ],
            options={
                'verbose_name_plural': 'processes',
            },
        ),
        migrations.CreateModel(
            name='Involvement',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('process', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='involvements', to='negotiations.process')),
                ('party', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='involvements', to='negotiations.party')),
                ('role', models.CharField(choices=negotiations.vocabulary.PartyRole.choices, default=negotiations.vocabulary.PartyRole['PRINCIPAL'], max_length=10)),
            ],
        ),
        migrations.CreateModel(
            name='ProcessEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.process')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('id', models.BigIntegerField()),
                ('name', models.CharField(max_length=200)),
                ('slug', models.SlugField(db_index=False, max_length=120)),
                ('summary', models.TextField(blank=True)),
                ('started_on', models.DateField(blank=True, null=True)),
                ('ended_on', models.DateField(blank=True, null=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='InvolvementEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.involvement')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('id', models.BigIntegerField()),
                ('process', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.process')),
                ('party', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.party')),
                ('role', models.CharField(choices=negotiations.vocabulary.PartyRole.choices, default=negotiations.vocabulary.PartyRole['PRINCIPAL'], max_length=10)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.AddField(
            model_name='process',
            name='parties',
            field=models.ManyToManyField(related_name='processes', through='negotiations.Involvement', to='negotiations.party'),
        ),
        migrations.AddConstraint(
            model_name='process',
            constraint=models.CheckConstraint(condition=models.Q(('ended_on', None), ('ended_on__gte', models.F('started_on')), _connector='OR'), name='process_ends_after_it_begins', violation_error_message='A process cannot end before it begins.'),
        ),
        migrations.AddConstraint(
            model_name='involvement',
            constraint=models.UniqueConstraint(fields=('process', 'party'), name='party_has_one_role_in_a_process', violation_error_message='This party already has a role in the process.'),
        ),
        migrations.AddConstraint(
            model_name='involvement',
            constraint=models.CheckConstraint(condition=models.Q(('role__in', ['principal', 'mediator', 'guarantor', 'observer'])), name='involvement_role_is_a_known_word', violation_error_message='role is none of: principal, mediator, guarantor, observer.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='process',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_processevent" ("ended_on", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "started_on", "summary") VALUES (NEW."ended_on", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."slug", NEW."started_on", NEW."summary"); RETURN NULL;', hash='a34f6126fc8c5513be58a576c78aef90cff8a623', operation='INSERT', pgid='pgtrigger_insert_insert_b2245', table='negotiations_process', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='process',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "negotiations_processevent" ("ended_on", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "started_on", "summary") VALUES (NEW."ended_on", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."slug", NEW."started_on", NEW."summary"); RETURN NULL;', hash='ebfbca27dc6bb86e7ff7237ab7dcdd32bce4b45c', operation='UPDATE', pgid='pgtrigger_update_update_6ba97', table='negotiations_process', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='process',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_processevent" ("ended_on", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "started_on", "summary") VALUES (OLD."ended_on", OLD."id", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."slug", OLD."started_on", OLD."summary"); RETURN NULL;', hash='fd742ff42cd2e34c63f29f303e556166aca3ddac', operation='DELETE', pgid='pgtrigger_delete_delete_f5f0e', table='negotiations_process', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='involvementevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='8cd3cdde613fb5e9496ec288f0b280f4bb279dbd', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_653b0', table='negotiations_involvementevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='involvement',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_involvementevent" ("id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "role") VALUES (NEW."id", NEW."party_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."process_id", NEW."role"); RETURN NULL;', hash='63e93f619c97ac15719c03ba952d7ab59edca09c', operation='INSERT', pgid='pgtrigger_insert_insert_e281a', table='negotiations_involvement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='involvement',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "negotiations_involvementevent" ("id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "role") VALUES (NEW."id", NEW."party_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."process_id", NEW."role"); RETURN NULL;', hash='2fca2dba96380f2e41d75b0cfdacaef9e60ad319', operation='UPDATE', pgid='pgtrigger_update_update_84794', table='negotiations_involvement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='involvement',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_involvementevent" ("id", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "role") VALUES (OLD."id", OLD."party_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."process_id", OLD."role"); RETURN NULL;', hash='fc811bb9f29711eda9278a32c67ded480f2b1495', operation='DELETE', pgid='pgtrigger_delete_delete_d9dcf', table='negotiations_involvement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='processevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='f3789d8c76998934036530bdd7e8aa18a50b05bf', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_90849', table='negotiations_processevent', when='BEFORE')),
        ),
    ]
