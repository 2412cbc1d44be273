import datetime
import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
import django.db.models.functions.comparison
import django.db.models.functions.text
import negotiations.vocabulary
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('negotiations', '0006_exchanges'),
    ]

    operations = [
        migrations.CreateModel(
            name='Position',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('verification', models.CharField(choices=negotiations.vocabulary.Verification.choices, default=negotiations.vocabulary.Verification['REPORTED'], help_text='Reported: nobody has looked yet. Rejected: hidden from readers, kept.', max_length=10)),
                ('is_machine_made', models.BooleanField(default=False, editable=False, help_text='Made from claims; hidden again when no claim supports it.')),
                ('rejection_reason', models.TextField(blank=True, help_text='Why it is rejected; readers never see the record itself.')),
                ('process', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='positions', to='negotiations.process')),
                ('party', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='positions', to='negotiations.party')),
                ('person', models.ForeignKey(blank=True, help_text='Who said it for the party.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='positions', to='negotiations.person')),
                ('topic', models.CharField(choices=negotiations.vocabulary.Topic.choices, max_length=25)),
                ('stated_on', models.DateField(blank=True, null=True)),
                ('precision', models.CharField(choices=negotiations.vocabulary.Precision.choices, default=negotiations.vocabulary.Precision['DAY'], max_length=5)),
                ('machine_stance', models.TextField(blank=True, editable=False)),
                ('curator_stance', models.TextField(blank=True, verbose_name='stance')),
                ('stance', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_stance'), models.Value(''), output_field=models.TextField()), models.F('machine_stance'), output_field=models.TextField()), output_field=models.TextField())),
                ('search', models.GeneratedField(db_persist=True, expression=django.contrib.postgres.search.SearchVector(django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_stance'), models.Value(''), output_field=models.TextField()), models.F('machine_stance'), output_field=models.TextField()), config='english'), output_field=django.contrib.postgres.search.SearchVectorField())),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PositionEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.position')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('id', models.BigIntegerField()),
                ('verification', models.CharField(choices=negotiations.vocabulary.Verification.choices, default=negotiations.vocabulary.Verification['REPORTED'], help_text='Reported: nobody has looked yet. Rejected: hidden from readers, kept.', max_length=10)),
                ('is_machine_made', models.BooleanField(default=False, editable=False, help_text='Made from claims; hidden again when no claim supports it.')),
                ('rejection_reason', models.TextField(blank=True, help_text='Why it is rejected; readers never see the record itself.')),
                ('process', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.process')),
                ('party', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.party')),
                ('person', models.ForeignKey(blank=True, db_constraint=False, help_text='Who said it for the party.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.person')),
                ('topic', models.CharField(choices=negotiations.vocabulary.Topic.choices, max_length=25)),
                ('stated_on', models.DateField(blank=True, null=True)),
                ('precision', models.CharField(choices=negotiations.vocabulary.Precision.choices, default=negotiations.vocabulary.Precision['DAY'], max_length=5)),
                ('machine_stance', models.TextField(blank=True, editable=False)),
                ('curator_stance', models.TextField(blank=True, verbose_name='stance')),
                ('stance', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_stance'), models.Value(''), output_field=models.TextField()), models.F('machine_stance'), output_field=models.TextField()), output_field=models.TextField())),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.AddIndex(
            model_name='position',
            index=django.contrib.postgres.indexes.GinIndex(fields=['search'], name='position_search'),
        ),
        migrations.AddConstraint(
            model_name='position',
            constraint=models.CheckConstraint(condition=models.Q(('verification__in', ['reported', 'verified', 'rejected'])), name='position_verification_is_a_known_word', violation_error_message='verification is none of: reported, verified, rejected.'),
        ),
        migrations.AddConstraint(
            model_name='position',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('verification', negotiations.vocabulary.Verification['REJECTED']), _negated=True), models.Q(('rejection_reason', ''), _negated=True), _connector='OR'), name='position_rejected_for_a_reason', violation_error_message='Say why the record is rejected.'),
        ),
        migrations.AddConstraint(
            model_name='position',
            constraint=models.UniqueConstraint(models.F('process'), models.F('party'), models.F('topic'), django.db.models.functions.comparison.Coalesce('stated_on', models.Value(datetime.date(9999, 12, 31))), django.db.models.functions.text.MD5('stance'), name='position_is_recorded_once', violation_error_message='This position is recorded already.'),
        ),
        migrations.AddConstraint(
            model_name='position',
            constraint=models.CheckConstraint(condition=models.Q(('topic__in', ['territory', 'nato', 'security_guarantees', 'ceasefire', 'armed_forces', 'sanctions', 'reparations', 'prisoners', 'children', 'recognition', 'further_talks', 'humanitarian', 'other'])), name='position_topic_is_a_known_word', violation_error_message='topic is none of: territory, nato, security_guarantees, ceasefire, armed_forces, sanctions, reparations, prisoners, children, recognition, further_talks, humanitarian, other.'),
        ),
        migrations.AddConstraint(
            model_name='position',
            constraint=models.CheckConstraint(condition=models.Q(('precision__in', ['day', 'month', 'year'])), name='position_precision_is_a_known_word', violation_error_message='precision is none of: day, month, year.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='positionevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='5644fa08d2713c35ad5f619ac540ae88b86594c2', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_59be8', table='negotiations_positionevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='position',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_positionevent" ("curator_stance", "id", "is_machine_made", "machine_stance", "party_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "process_id", "rejection_reason", "stated_on", "topic", "verification") VALUES (NEW."curator_stance", NEW."id", NEW."is_machine_made", NEW."machine_stance", NEW."party_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."precision", NEW."process_id", NEW."rejection_reason", NEW."stated_on", NEW."topic", NEW."verification"); RETURN NULL;', hash='dbf7cae8bbf0185c07f6111aac48a4421a20e139', operation='INSERT', pgid='pgtrigger_insert_insert_31df2', table='negotiations_position', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='position',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."curator_stance" IS DISTINCT FROM (NEW."curator_stance") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_machine_made" IS DISTINCT FROM (NEW."is_machine_made") OR OLD."machine_stance" IS DISTINCT FROM (NEW."machine_stance") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."precision" IS DISTINCT FROM (NEW."precision") OR OLD."process_id" IS DISTINCT FROM (NEW."process_id") OR OLD."rejection_reason" IS DISTINCT FROM (NEW."rejection_reason") OR OLD."stance" IS DISTINCT FROM (NEW."stance") OR OLD."stated_on" IS DISTINCT FROM (NEW."stated_on") OR OLD."topic" IS DISTINCT FROM (NEW."topic") OR OLD."verification" IS DISTINCT FROM (NEW."verification"))', func='INSERT INTO "negotiations_positionevent" ("curator_stance", "id", "is_machine_made", "machine_stance", "party_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "process_id", "rejection_reason", "stated_on", "topic", "verification") VALUES (NEW."curator_stance", NEW."id", NEW."is_machine_made", NEW."machine_stance", NEW."party_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."precision", NEW."process_id", NEW."rejection_reason", NEW."stated_on", NEW."topic", NEW."verification"); RETURN NULL;', hash='c9972195864261ffbaeaaf4d822ca27f52d27e76', operation='UPDATE', pgid='pgtrigger_update_update_fa468', table='negotiations_position', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='position',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_positionevent" ("curator_stance", "id", "is_machine_made", "machine_stance", "party_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "process_id", "rejection_reason", "stated_on", "topic", "verification") VALUES (OLD."curator_stance", OLD."id", OLD."is_machine_made", OLD."machine_stance", OLD."party_id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."precision", OLD."process_id", OLD."rejection_reason", OLD."stated_on", OLD."topic", OLD."verification"); RETURN NULL;', hash='9db5c1fceca2c5b0b9628cb57a27f9b29ffc3a76', operation='DELETE', pgid='pgtrigger_delete_delete_dc06b', table='negotiations_position', when='AFTER')),
        ),
    ]
