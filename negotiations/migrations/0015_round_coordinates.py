"""Where the venue of a round lies."""

import django.db.models.functions.comparison
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('negotiations', '0014_value_contradicting'),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name='round',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='round',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='round',
            name='delete_delete',
        ),
        migrations.AddField(
            model_name='round',
            name='curator_latitude',
            field=models.DecimalField(blank=True, decimal_places=5, help_text='Degrees; of the venue, where it is not that of the place.', max_digits=8, null=True, verbose_name='latitude'),
        ),
        migrations.AddField(
            model_name='round',
            name='curator_longitude',
            field=models.DecimalField(blank=True, decimal_places=5, max_digits=8, null=True, verbose_name='longitude'),
        ),
        migrations.AddField(
            model_name='round',
            name='machine_latitude',
            field=models.DecimalField(decimal_places=5, editable=False, max_digits=8, null=True),
        ),
        migrations.AddField(
            model_name='roundevent',
            name='curator_latitude',
            field=models.DecimalField(blank=True, decimal_places=5, help_text='Degrees; of the venue, where it is not that of the place.', max_digits=8, null=True, verbose_name='latitude'),
        ),
        migrations.AddField(
            model_name='roundevent',
            name='machine_latitude',
            field=models.DecimalField(decimal_places=5, editable=False, max_digits=8, null=True),
        ),
        migrations.AddField(
            model_name='round',
            name='machine_longitude',
            field=models.DecimalField(decimal_places=5, editable=False, max_digits=8, null=True),
        ),
        migrations.AddField(
            model_name='roundevent',
            name='curator_longitude',
            field=models.DecimalField(blank=True, decimal_places=5, max_digits=8, null=True, verbose_name='longitude'),
        ),
        migrations.AddField(
            model_name='roundevent',
            name='machine_longitude',
            field=models.DecimalField(decimal_places=5, editable=False, max_digits=8, null=True),
        ),
        migrations.AddField(
            model_name='round',
            name='latitude',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_latitude'), models.F('machine_latitude')), output_field=models.DecimalField(decimal_places=5, max_digits=8, null=True)),
        ),
        migrations.AddField(
            model_name='roundevent',
            name='latitude',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_latitude'), models.F('machine_latitude')), output_field=models.DecimalField(decimal_places=5, max_digits=8, null=True)),
        ),
        migrations.AddField(
            model_name='round',
            name='longitude',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_longitude'), models.F('machine_longitude')), output_field=models.DecimalField(decimal_places=5, max_digits=8, null=True)),
        ),
        migrations.AddField(
            model_name='roundevent',
            name='longitude',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_longitude'), models.F('machine_longitude')), output_field=models.DecimalField(decimal_places=5, max_digits=8, null=True)),
        ),
        migrations.AddConstraint(
            model_name='round',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('machine_latitude', None), ('machine_longitude', None)), models.Q(('machine_latitude__isnull', False), ('machine_latitude__range', (-90, 90)), ('machine_longitude__isnull', False), ('machine_longitude__range', (-180, 180))), _connector='OR'), name='round_machine_venue_lies_on_earth', violation_error_message='Give both coordinates, in degrees, or none.'),
        ),
        migrations.AddConstraint(
            model_name='round',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('curator_latitude', None), ('curator_longitude', None)), models.Q(('curator_latitude__isnull', False), ('curator_latitude__range', (-90, 90)), ('curator_longitude__isnull', False), ('curator_longitude__range', (-180, 180))), _connector='OR'), name='round_curator_venue_lies_on_earth', violation_error_message='Give both coordinates, in degrees, or none.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='round',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_roundevent" ("added_at", "curator_ends_on", "curator_format", "curator_latitude", "curator_longitude", "curator_number", "curator_place_id", "curator_precision", "curator_series", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "curator_venue", "first_reported_on", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_format", "machine_latitude", "machine_longitude", "machine_number", "machine_place_id", "machine_precision", "machine_series", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "machine_venue", "merged_into_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "slug", "ucdp_id", "verification", "wikidata_id") VALUES (NEW."added_at", NEW."curator_ends_on", NEW."curator_format", NEW."curator_latitude", NEW."curator_longitude", NEW."curator_number", NEW."curator_place_id", NEW."curator_precision", NEW."curator_series", NEW."curator_starts_on", NEW."curator_status", NEW."curator_summary", NEW."curator_title", NEW."curator_venue", NEW."first_reported_on", NEW."id", NEW."is_disputed", NEW."is_machine_made", NEW."machine_ends_on", NEW."machine_format", NEW."machine_latitude", NEW."machine_longitude", NEW."machine_number", NEW."machine_place_id", NEW."machine_precision", NEW."machine_series", NEW."machine_starts_on", NEW."machine_status", NEW."machine_summary", NEW."machine_title", NEW."machine_venue", NEW."merged_into_id", NEW."pax_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."process_id", NEW."rejection_reason", NEW."slug", NEW."ucdp_id", NEW."verification", NEW."wikidata_id"); RETURN NULL;', hash='7874267947e20fb3398097a5a044c56302b95aa7', operation='INSERT', pgid='pgtrigger_insert_insert_be15f', table='negotiations_round', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='round',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."added_at" IS DISTINCT FROM (NEW."added_at") OR OLD."curator_ends_on" IS DISTINCT FROM (NEW."curator_ends_on") OR OLD."curator_format" IS DISTINCT FROM (NEW."curator_format") OR OLD."curator_latitude" IS DISTINCT FROM (NEW."curator_latitude") OR OLD."curator_longitude" IS DISTINCT FROM (NEW."curator_longitude") OR OLD."curator_number" IS DISTINCT FROM (NEW."curator_number") OR OLD."curator_place_id" IS DISTINCT FROM (NEW."curator_place_id") OR OLD."curator_precision" IS DISTINCT FROM (NEW."curator_precision") OR OLD."curator_series" IS DISTINCT FROM (NEW."curator_series") OR OLD."curator_starts_on" IS DISTINCT FROM (NEW."curator_starts_on") OR OLD."curator_status" IS DISTINCT FROM (NEW."curator_status") OR OLD."curator_summary" IS DISTINCT FROM (NEW."curator_summary") OR OLD."curator_title" IS DISTINCT FROM (NEW."curator_title") OR OLD."curator_venue" IS DISTINCT FROM (NEW."curator_venue") OR OLD."ends_on" IS DISTINCT FROM (NEW."ends_on") OR OLD."first_reported_on" IS DISTINCT FROM (NEW."first_reported_on") OR OLD."format" IS DISTINCT FROM (NEW."format") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_disputed" IS DISTINCT FROM (NEW."is_disputed") OR OLD."is_machine_made" IS DISTINCT FROM (NEW."is_machine_made") OR OLD."latitude" IS DISTINCT FROM (NEW."latitude") OR OLD."listed_on" IS DISTINCT FROM (NEW."listed_on") OR OLD."longitude" IS DISTINCT FROM (NEW."longitude") OR OLD."machine_ends_on" IS DISTINCT FROM (NEW."machine_ends_on") OR OLD."machine_format" IS DISTINCT FROM (NEW."machine_format") OR OLD."machine_latitude" IS DISTINCT FROM (NEW."machine_latitude") OR OLD."machine_longitude" IS DISTINCT FROM (NEW."machine_longitude") OR OLD."machine_number" IS DISTINCT FROM (NEW."machine_number") OR OLD."machine_place_id" IS DISTINCT FROM (NEW."machine_place_id") OR OLD."machine_precision" IS DISTINCT FROM (NEW."machine_precision") OR OLD."machine_series" IS DISTINCT FROM (NEW."machine_series") OR OLD."machine_starts_on" IS DISTINCT FROM (NEW."machine_starts_on") OR OLD."machine_status" IS DISTINCT FROM (NEW."machine_status") OR OLD."machine_summary" IS DISTINCT FROM (NEW."machine_summary") OR OLD."machine_title" IS DISTINCT FROM (NEW."machine_title") OR OLD."machine_venue" IS DISTINCT FROM (NEW."machine_venue") OR OLD."merged_into_id" IS DISTINCT FROM (NEW."merged_into_id") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."pax_id" IS DISTINCT FROM (NEW."pax_id") OR OLD."place_key" IS DISTINCT FROM (NEW."place_key") OR OLD."precision" IS DISTINCT FROM (NEW."precision") OR OLD."process_id" IS DISTINCT FROM (NEW."process_id") OR OLD."rejection_reason" IS DISTINCT FROM (NEW."rejection_reason") OR OLD."series" IS DISTINCT FROM (NEW."series") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."starts_on" IS DISTINCT FROM (NEW."starts_on") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."ucdp_id" IS DISTINCT FROM (NEW."ucdp_id") OR OLD."venue" IS DISTINCT FROM (NEW."venue") OR OLD."verification" IS DISTINCT FROM (NEW."verification") OR OLD."wikidata_id" IS DISTINCT FROM (NEW."wikidata_id"))', func='INSERT INTO "negotiations_roundevent" ("added_at", "curator_ends_on", "curator_format", "curator_latitude", "curator_longitude", "curator_number", "curator_place_id", "curator_precision", "curator_series", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "curator_venue", "first_reported_on", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_format", "machine_latitude", "machine_longitude", "machine_number", "machine_place_id", "machine_precision", "machine_series", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "machine_venue", "merged_into_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "slug", "ucdp_id", "verification", "wikidata_id") VALUES (NEW."added_at", NEW."curator_ends_on", NEW."curator_format", NEW."curator_latitude", NEW."curator_longitude", NEW."curator_number", NEW."curator_place_id", NEW."curator_precision", NEW."curator_series", NEW."curator_starts_on", NEW."curator_status", NEW."curator_summary", NEW."curator_title", NEW."curator_venue", NEW."first_reported_on", NEW."id", NEW."is_disputed", NEW."is_machine_made", NEW."machine_ends_on", NEW."machine_format", NEW."machine_latitude", NEW."machine_longitude", NEW."machine_number", NEW."machine_place_id", NEW."machine_precision", NEW."machine_series", NEW."machine_starts_on", NEW."machine_status", NEW."machine_summary", NEW."machine_title", NEW."machine_venue", NEW."merged_into_id", NEW."pax_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."process_id", NEW."rejection_reason", NEW."slug", NEW."ucdp_id", NEW."verification", NEW."wikidata_id"); RETURN NULL;', hash='d4c689147e56fcb38718da4edc8b2964965b0e17', operation='UPDATE', pgid='pgtrigger_update_update_5bbd8', table='negotiations_round', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='round',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_roundevent" ("added_at", "curator_ends_on", "curator_format", "curator_latitude", "curator_longitude", "curator_number", "curator_place_id", "curator_precision", "curator_series", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "curator_venue", "first_reported_on", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_format", "machine_latitude", "machine_longitude", "machine_number", "machine_place_id", "machine_precision", "machine_series", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "machine_venue", "merged_into_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "slug", "ucdp_id", "verification", "wikidata_id") VALUES (OLD."added_at", OLD."curator_ends_on", OLD."curator_format", OLD."curator_latitude", OLD."curator_longitude", OLD."curator_number", OLD."curator_place_id", OLD."curator_precision", OLD."curator_series", OLD."curator_starts_on", OLD."curator_status", OLD."curator_summary", OLD."curator_title", OLD."curator_venue", OLD."first_reported_on", OLD."id", OLD."is_disputed", OLD."is_machine_made", OLD."machine_ends_on", OLD."machine_format", OLD."machine_latitude", OLD."machine_longitude", OLD."machine_number", OLD."machine_place_id", OLD."machine_precision", OLD."machine_series", OLD."machine_starts_on", OLD."machine_status", OLD."machine_summary", OLD."machine_title", OLD."machine_venue", OLD."merged_into_id", OLD."pax_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."process_id", OLD."rejection_reason", OLD."slug", OLD."ucdp_id", OLD."verification", OLD."wikidata_id"); RETURN NULL;', hash='69d87d77c0457cbc1bc9d2966d9dd2ba63212c7c', operation='DELETE', pgid='pgtrigger_delete_delete_b1c03', table='negotiations_round', when='AFTER')),
        ),
    ]
