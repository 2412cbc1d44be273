"""The text, speech or briefing in which a position was stated."""

import django.db.models.deletion
import django.db.models.functions.comparison
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("negotiations", "0012_datasets")]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name='position',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='position',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='position',
            name='delete_delete',
        ),
        migrations.AddField(
            model_name='position',
            name='curator_occasion',
            field=models.CharField(blank=True, help_text='The text, speech or briefing in which it was said.', max_length=300, verbose_name='occasion'),
        ),
        migrations.AddField(
            model_name='position',
            name='machine_occasion',
            field=models.CharField(blank=True, editable=False, max_length=300),
        ),
        migrations.AddField(
            model_name='positionevent',
            name='curator_occasion',
            field=models.CharField(blank=True, help_text='The text, speech or briefing in which it was said.', max_length=300, verbose_name='occasion'),
        ),
        migrations.AddField(
            model_name='positionevent',
            name='machine_occasion',
            field=models.CharField(blank=True, editable=False, max_length=300),
        ),
        migrations.AddField(
            model_name='position',
            name='occasion',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_occasion'), models.Value(''), output_field=models.TextField()), models.F('machine_occasion'), output_field=models.TextField()), output_field=models.CharField(max_length=300)),
        ),
        migrations.AddField(
            model_name='positionevent',
            name='occasion',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_occasion'), models.Value(''), output_field=models.TextField()), models.F('machine_occasion'), output_field=models.TextField()), output_field=models.CharField(max_length=300)),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='position',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_positionevent" ("curator_occasion", "curator_stance", "id", "is_machine_made", "machine_occasion", "machine_stance", "party_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "process_id", "rejection_reason", "stated_on", "topic", "verification") VALUES (NEW."curator_occasion", NEW."curator_stance", NEW."id", NEW."is_machine_made", NEW."machine_occasion", NEW."machine_stance", NEW."party_id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."precision", NEW."process_id", NEW."rejection_reason", NEW."stated_on", NEW."topic", NEW."verification"); RETURN NULL;', hash='1e745256b48b5e8dde53a6c4e41ba6785eeb4424', operation='INSERT', pgid='pgtrigger_insert_insert_31df2', table='negotiations_position', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='position',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."curator_occasion" IS DISTINCT FROM (NEW."curator_occasion") OR OLD."curator_stance" IS DISTINCT FROM (NEW."curator_stance") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_machine_made" IS DISTINCT FROM (NEW."is_machine_made") OR OLD."machine_occasion" IS DISTINCT FROM (NEW."machine_occasion") OR OLD."machine_stance" IS DISTINCT FROM (NEW."machine_stance") OR OLD."occasion" IS DISTINCT FROM (NEW."occasion") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."precision" IS DISTINCT FROM (NEW."precision") OR OLD."process_id" IS DISTINCT FROM (NEW."process_id") OR OLD."rejection_reason" IS DISTINCT FROM (NEW."rejection_reason") OR OLD."stance" IS DISTINCT FROM (NEW."stance") OR OLD."stated_on" IS DISTINCT FROM (NEW."stated_on") OR OLD."topic" IS DISTINCT FROM (NEW."topic") OR OLD."verification" IS DISTINCT FROM (NEW."verification"))', func='INSERT INTO "negotiations_positionevent" ("curator_occasion", "curator_stance", "id", "is_machine_made", "machine_occasion", "machine_stance", "party_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "process_id", "rejection_reason", "stated_on", "topic", "verification") VALUES (NEW."curator_occasion", NEW."curator_stance", NEW."id", NEW."is_machine_made", NEW."machine_occasion", NEW."machine_stance", NEW."party_id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."precision", NEW."process_id", NEW."rejection_reason", NEW."stated_on", NEW."topic", NEW."verification"); RETURN NULL;', hash='ece2b5d9e2a23773e533532dc8ea4dc968c41dcc', operation='UPDATE', pgid='pgtrigger_update_update_fa468', table='negotiations_position', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='position',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_positionevent" ("curator_occasion", "curator_stance", "id", "is_machine_made", "machine_occasion", "machine_stance", "party_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "process_id", "rejection_reason", "stated_on", "topic", "verification") VALUES (OLD."curator_occasion", OLD."curator_stance", OLD."id", OLD."is_machine_made", OLD."machine_occasion", OLD."machine_stance", OLD."party_id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."precision", OLD."process_id", OLD."rejection_reason", OLD."stated_on", OLD."topic", OLD."verification"); RETURN NULL;', hash='8e62ae66c4d6b5069941fc474a37a6d7836e46fb', operation='DELETE', pgid='pgtrigger_delete_delete_dc06b', table='negotiations_position', when='AFTER')),
        ),
    ]
