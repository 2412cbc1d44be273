"""Whether a value contradicts the displayed one."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("negotiations", "0013_position_occasion")]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name='value',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='value',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='value',
            name='delete_delete',
        ),
        migrations.AddField(
            model_name='value',
            name='is_contradicting',
            field=models.BooleanField(default=False, help_text='It cannot be true beside the displayed value.'),
        ),
        migrations.AddField(
            model_name='valueevent',
            name='is_contradicting',
            field=models.BooleanField(default=False, help_text='It cannot be true beside the displayed value.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='value',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_valueevent" ("agreement_id", "exchange_id", "field", "first_seen_on", "id", "is_contradicting", "is_displayed", "last_seen_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rank", "reason", "round_id", "speaker", "value") VALUES (NEW."agreement_id", NEW."exchange_id", NEW."field", NEW."first_seen_on", NEW."id", NEW."is_contradicting", NEW."is_displayed", NEW."last_seen_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rank", NEW."reason", NEW."round_id", NEW."speaker", NEW."value"); RETURN NULL;', hash='89845c53f035d3726a688c9eac40156b0906d7c0', operation='INSERT', pgid='pgtrigger_insert_insert_9f290', table='negotiations_value', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='value',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "negotiations_valueevent" ("agreement_id", "exchange_id", "field", "first_seen_on", "id", "is_contradicting", "is_displayed", "last_seen_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rank", "reason", "round_id", "speaker", "value") VALUES (NEW."agreement_id", NEW."exchange_id", NEW."field", NEW."first_seen_on", NEW."id", NEW."is_contradicting", NEW."is_displayed", NEW."last_seen_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rank", NEW."reason", NEW."round_id", NEW."speaker", NEW."value"); RETURN NULL;', hash='ac57d059a8c51f19e793311baf85f90e1b90a081', operation='UPDATE', pgid='pgtrigger_update_update_02f01', table='negotiations_value', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='value',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_valueevent" ("agreement_id", "exchange_id", "field", "first_seen_on", "id", "is_contradicting", "is_displayed", "last_seen_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rank", "reason", "round_id", "speaker", "value") VALUES (OLD."agreement_id", OLD."exchange_id", OLD."field", OLD."first_seen_on", OLD."id", OLD."is_contradicting", OLD."is_displayed", OLD."last_seen_on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."rank", OLD."reason", OLD."round_id", OLD."speaker", OLD."value"); RETURN NULL;', hash='3653b834c79b5aa2281283dbed6954f9d89bedb6', operation='DELETE', pgid='pgtrigger_delete_delete_acbd1', table='negotiations_value', when='AFTER')),
        ),
    ]
