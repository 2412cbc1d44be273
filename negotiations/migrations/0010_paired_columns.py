"""Split columns that datasets and curators both fill into a machine's and a curator's."""

import django.db.models.deletion
import django.db.models.functions.comparison
import negotiations.vocabulary
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("negotiations", "0009_timeline")]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name='agreement',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='agreement',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='agreement',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='commitment',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='commitment',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='commitment',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='prisonerexchange',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='prisonerexchange',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='prisonerexchange',
            name='delete_delete',
        ),
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
        migrations.RemoveConstraint('round', 'round_format_is_a_known_word'),
        migrations.RemoveConstraint('agreement', 'agreement_stage_is_a_known_word'),
        migrations.RemoveConstraint('commitment', 'commitment_status_is_a_known_word'),
        migrations.RenameField('round', 'series', 'curator_series'),
        migrations.RenameField('roundevent', 'series', 'curator_series'),
        migrations.RenameField('round', 'format', 'curator_format'),
        migrations.RenameField('roundevent', 'format', 'curator_format'),
        migrations.RenameField('agreement', 'stage', 'curator_stage'),
        migrations.RenameField('agreementevent', 'stage', 'curator_stage'),
        migrations.RenameField('prisonerexchange', 'number', 'curator_number'),
        migrations.RenameField('prisonerexchangeevent', 'number', 'curator_number'),
        migrations.RenameField('commitment', 'status', 'machine_status'),
        migrations.RenameField('commitmentevent', 'status', 'machine_status'),
        migrations.AlterField(
            model_name='agreement',
            name='curator_stage',
            field=models.CharField(blank=True, choices=negotiations.vocabulary.AgreementStage.choices, help_text='Stage in the words of the PA-X Peace Agreements Database.', max_length=30, verbose_name='stage'),
        ),
        migrations.AlterField(
            model_name='agreementevent',
            name='curator_stage',
            field=models.CharField(blank=True, choices=negotiations.vocabulary.AgreementStage.choices, help_text='Stage in the words of the PA-X Peace Agreements Database.', max_length=30, verbose_name='stage'),
        ),
        migrations.AlterField(
            model_name='commitment',
            name='machine_status',
            field=models.CharField(choices=negotiations.vocabulary.AgreementStatus.choices, default=negotiations.vocabulary.AgreementStatus['AGREED'], editable=False, max_length=20),
        ),
        migrations.AlterField(
            model_name='commitmentevent',
            name='machine_status',
            field=models.CharField(choices=negotiations.vocabulary.AgreementStatus.choices, default=negotiations.vocabulary.AgreementStatus['AGREED'], editable=False, max_length=20),
        ),
        migrations.AlterField(
            model_name='prisonerexchange',
            name='curator_number',
            field=models.PositiveSmallIntegerField(blank=True, help_text='Its ordinal in an official count.', null=True, verbose_name='number'),
        ),
        migrations.AlterField(
            model_name='prisonerexchangeevent',
            name='curator_number',
            field=models.PositiveSmallIntegerField(blank=True, help_text='Its ordinal in an official count.', null=True, verbose_name='number'),
        ),
        migrations.AlterField(
            model_name='round',
            name='curator_format',
            field=models.CharField(blank=True, choices=negotiations.vocabulary.RoundFormat.choices, max_length=30, verbose_name='format'),
        ),
        migrations.AlterField(
            model_name='round',
            name='curator_series',
            field=models.CharField(blank=True, help_text='Group of rounds, such as Istanbul 2025.', max_length=100, verbose_name='series'),
        ),
        migrations.AlterField(
            model_name='roundevent',
            name='curator_format',
            field=models.CharField(blank=True, choices=negotiations.vocabulary.RoundFormat.choices, max_length=30, verbose_name='format'),
        ),
        migrations.AlterField(
            model_name='roundevent',
            name='curator_series',
            field=models.CharField(blank=True, help_text='Group of rounds, such as Istanbul 2025.', max_length=100, verbose_name='series'),
        ),
        migrations.AddField(
            model_name='agreement',
            name='machine_stage',
            field=models.CharField(blank=True, choices=negotiations.vocabulary.AgreementStage.choices, editable=False, max_length=30),
        ),
        migrations.AddField(
            model_name='agreementevent',
            name='machine_stage',
            field=models.CharField(blank=True, choices=negotiations.vocabulary.AgreementStage.choices, editable=False, max_length=30),
        ),
        migrations.AddField(
            model_name='commitment',
            name='curator_stated_delivered_count',
            field=models.PositiveIntegerField(blank=True, help_text='What a source says was delivered; transfers are added up apart.', null=True, verbose_name='stated as delivered'),
        ),
        migrations.AddField(
            model_name='commitment',
            name='curator_status',
            field=models.CharField(blank=True, choices=negotiations.vocabulary.AgreementStatus.choices, max_length=20, verbose_name='status'),
        ),
        migrations.AddField(
            model_name='commitment',
            name='machine_stated_delivered_count',
            field=models.PositiveIntegerField(editable=False, null=True),
        ),
        migrations.AddField(
            model_name='commitmentevent',
            name='curator_stated_delivered_count',
            field=models.PositiveIntegerField(blank=True, help_text='What a source says was delivered; transfers are added up apart.', null=True, verbose_name='stated as delivered'),
        ),
        migrations.AddField(
            model_name='commitmentevent',
            name='machine_stated_delivered_count',
            field=models.PositiveIntegerField(editable=False, null=True),
        ),
        migrations.AddField(
            model_name='commitmentevent',
            name='curator_status',
            field=models.CharField(blank=True, choices=negotiations.vocabulary.AgreementStatus.choices, max_length=20, verbose_name='status'),
        ),
        migrations.AddField(
            model_name='prisonerexchange',
            name='machine_number',
            field=models.PositiveSmallIntegerField(editable=False, null=True),
        ),
        migrations.AddField(
            model_name='prisonerexchangeevent',
            name='machine_number',
            field=models.PositiveSmallIntegerField(editable=False, null=True),
        ),
        migrations.AddField(
            model_name='round',
            name='machine_format',
            field=models.CharField(blank=True, choices=negotiations.vocabulary.RoundFormat.choices, editable=False, max_length=30),
        ),
        migrations.AddField(
            model_name='roundevent',
            name='machine_format',
            field=models.CharField(blank=True, choices=negotiations.vocabulary.RoundFormat.choices, editable=False, max_length=30),
        ),
        migrations.AddField(
            model_name='round',
            name='machine_series',
            field=models.CharField(blank=True, editable=False, max_length=100),
        ),
        migrations.AddField(
            model_name='roundevent',
            name='machine_series',
            field=models.CharField(blank=True, editable=False, max_length=100),
        ),
        migrations.AddField(
            model_name='agreement',
            name='stage',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_stage'), models.Value(''), output_field=models.TextField()), models.F('machine_stage'), output_field=models.TextField()), output_field=models.CharField(choices=negotiations.vocabulary.AgreementStage.choices, max_length=30)),
        ),
        migrations.AddField(
            model_name='agreementevent',
            name='stage',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_stage'), models.Value(''), output_field=models.TextField()), models.F('machine_stage'), output_field=models.TextField()), output_field=models.CharField(choices=negotiations.vocabulary.AgreementStage.choices, max_length=30)),
        ),
        migrations.AddField(
            model_name='commitment',
            name='stated_delivered_count',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_stated_delivered_count'), models.F('machine_stated_delivered_count')), output_field=models.PositiveIntegerField(null=True)),
        ),
        migrations.AddField(
            model_name='commitmentevent',
            name='stated_delivered_count',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_stated_delivered_count'), models.F('machine_stated_delivered_count')), output_field=models.PositiveIntegerField(null=True)),
        ),
        migrations.AddField(
            model_name='commitment',
            name='status',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_status'), models.Value(''), output_field=models.TextField()), models.F('machine_status'), output_field=models.TextField()), output_field=models.CharField(choices=negotiations.vocabulary.AgreementStatus.choices, max_length=20)),
        ),
        migrations.AddField(
            model_name='commitmentevent',
            name='status',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_status'), models.Value(''), output_field=models.TextField()), models.F('machine_status'), output_field=models.TextField()), output_field=models.CharField(choices=negotiations.vocabulary.AgreementStatus.choices, max_length=20)),
        ),
        migrations.AddField(
            model_name='prisonerexchange',
            name='number',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_number'), models.F('machine_number')), output_field=models.PositiveSmallIntegerField(null=True)),
        ),
        migrations.AddField(
            model_name='prisonerexchangeevent',
            name='number',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_number'), models.F('machine_number')), output_field=models.PositiveSmallIntegerField(null=True)),
        ),
        migrations.AddField(
            model_name='round',
            name='format',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_format'), models.Value(''), output_field=models.TextField()), models.F('machine_format'), output_field=models.TextField()), output_field=models.CharField(choices=negotiations.vocabulary.RoundFormat.choices, max_length=30)),
        ),
        migrations.AddField(
            model_name='roundevent',
            name='format',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_format'), models.Value(''), output_field=models.TextField()), models.F('machine_format'), output_field=models.TextField()), output_field=models.CharField(choices=negotiations.vocabulary.RoundFormat.choices, max_length=30)),
        ),
        migrations.AddField(
            model_name='round',
            name='series',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_series'), models.Value(''), output_field=models.TextField()), models.F('machine_series'), output_field=models.TextField()), output_field=models.CharField(max_length=100)),
        ),
        migrations.AddField(
            model_name='roundevent',
            name='series',
            field=models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_series'), models.Value(''), output_field=models.TextField()), models.F('machine_series'), output_field=models.TextField()), output_field=models.CharField(max_length=100)),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('machine_stage__in', ['pre_negotiation', 'ceasefire', 'framework_partial', 'framework_comprehensive', 'implementation', 'renewal', 'other', ''])), name='agreement_machine_stage_is_a_known_word', violation_error_message='machine_stage is none of: pre_negotiation, ceasefire, framework_partial, framework_comprehensive, implementation, renewal, other.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('curator_stage__in', ['pre_negotiation', 'ceasefire', 'framework_partial', 'framework_comprehensive', 'implementation', 'renewal', 'other', ''])), name='agreement_curator_stage_is_a_known_word', violation_error_message='curator_stage is none of: pre_negotiation, ceasefire, framework_partial, framework_comprehensive, implementation, renewal, other.'),
        ),
        migrations.AddConstraint(
            model_name='commitment',
            constraint=models.CheckConstraint(condition=models.Q(('machine_status__in', ['proposed', 'agreed', 'signed', 'rejected', 'in_force', 'implemented', 'partly_implemented', 'violated', 'suspended', 'expired'])), name='commitment_machine_status_is_a_known_word', violation_error_message='machine_status is none of: proposed, agreed, signed, rejected, in_force, implemented, partly_implemented, violated, suspended, expired.'),
        ),
        migrations.AddConstraint(
            model_name='commitment',
            constraint=models.CheckConstraint(condition=models.Q(('curator_status__in', ['proposed', 'agreed', 'signed', 'rejected', 'in_force', 'implemented', 'partly_implemented', 'violated', 'suspended', 'expired', ''])), name='commitment_curator_status_is_a_known_word', violation_error_message='curator_status is none of: proposed, agreed, signed, rejected, in_force, implemented, partly_implemented, violated, suspended, expired.'),
        ),
        migrations.AddConstraint(
            model_name='round',
            constraint=models.CheckConstraint(condition=models.Q(('machine_format__in', ['direct', 'mediated', 'indirect', 'video', 'bilateral_with_mediator', ''])), name='round_machine_format_is_a_known_word', violation_error_message='machine_format is none of: direct, mediated, indirect, video, bilateral_with_mediator.'),
        ),
        migrations.AddConstraint(
            model_name='round',
            constraint=models.CheckConstraint(condition=models.Q(('curator_format__in', ['direct', 'mediated', 'indirect', 'video', 'bilateral_with_mediator', ''])), name='round_curator_format_is_a_known_word', violation_error_message='curator_format is none of: direct, mediated, indirect, video, bilateral_with_mediator.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_agreementevent" ("added_at", "curator_ends_on", "curator_kind", "curator_place_id", "curator_precision", "curator_quantity", "curator_stage", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "first_reported_on", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_kind", "machine_place_id", "machine_precision", "machine_quantity", "machine_stage", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "merged_into_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "round_id", "slug", "ucdp_id", "unit", "verification", "wikidata_id") VALUES (NEW."added_at", NEW."curator_ends_on", NEW."curator_kind", NEW."curator_place_id", NEW."curator_precision", NEW."curator_quantity", NEW."curator_stage", NEW."curator_starts_on", NEW."curator_status", NEW."curator_summary", NEW."curator_title", NEW."first_reported_on", NEW."id", NEW."is_disputed", NEW."is_machine_made", NEW."machine_ends_on", NEW."machine_kind", NEW."machine_place_id", NEW."machine_precision", NEW."machine_quantity", NEW."machine_stage", NEW."machine_starts_on", NEW."machine_status", NEW."machine_summary", NEW."machine_title", NEW."merged_into_id", NEW."pax_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."process_id", NEW."rejection_reason", NEW."round_id", NEW."slug", NEW."ucdp_id", NEW."unit", NEW."verification", NEW."wikidata_id"); RETURN NULL;', hash='1bb799908befc6836f3500a5ae866e4737c34238', operation='INSERT', pgid='pgtrigger_insert_insert_36128', table='negotiations_agreement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."added_at" IS DISTINCT FROM (NEW."added_at") OR OLD."curator_ends_on" IS DISTINCT FROM (NEW."curator_ends_on") OR OLD."curator_kind" IS DISTINCT FROM (NEW."curator_kind") OR OLD."curator_place_id" IS DISTINCT FROM (NEW."curator_place_id") OR OLD."curator_precision" IS DISTINCT FROM (NEW."curator_precision") OR OLD."curator_quantity" IS DISTINCT FROM (NEW."curator_quantity") OR OLD."curator_stage" IS DISTINCT FROM (NEW."curator_stage") OR OLD."curator_starts_on" IS DISTINCT FROM (NEW."curator_starts_on") OR OLD."curator_status" IS DISTINCT FROM (NEW."curator_status") OR OLD."curator_summary" IS DISTINCT FROM (NEW."curator_summary") OR OLD."curator_title" IS DISTINCT FROM (NEW."curator_title") OR OLD."ends_on" IS DISTINCT FROM (NEW."ends_on") OR OLD."first_reported_on" IS DISTINCT FROM (NEW."first_reported_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_disputed" IS DISTINCT FROM (NEW."is_disputed") OR OLD."is_machine_made" IS DISTINCT FROM (NEW."is_machine_made") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."listed_on" IS DISTINCT FROM (NEW."listed_on") OR OLD."machine_ends_on" IS DISTINCT FROM (NEW."machine_ends_on") OR OLD."machine_kind" IS DISTINCT FROM (NEW."machine_kind") OR OLD."machine_place_id" IS DISTINCT FROM (NEW."machine_place_id") OR OLD."machine_precision" IS DISTINCT FROM (NEW."machine_precision") OR OLD."machine_quantity" IS DISTINCT FROM (NEW."machine_quantity") OR OLD."machine_stage" IS DISTINCT FROM (NEW."machine_stage") OR OLD."machine_starts_on" IS DISTINCT FROM (NEW."machine_starts_on") OR OLD."machine_status" IS DISTINCT FROM (NEW."machine_status") OR OLD."machine_summary" IS DISTINCT FROM (NEW."machine_summary") OR OLD."machine_title" IS DISTINCT FROM (NEW."machine_title") OR OLD."merged_into_id" IS DISTINCT FROM (NEW."merged_into_id") OR OLD."pax_id" IS DISTINCT FROM (NEW."pax_id") OR OLD."place_key" IS DISTINCT FROM (NEW."place_key") OR OLD."precision" IS DISTINCT FROM (NEW."precision") OR OLD."process_id" IS DISTINCT FROM (NEW."process_id") OR OLD."quantity" IS DISTINCT FROM (NEW."quantity") OR OLD."rejection_reason" IS DISTINCT FROM (NEW."rejection_reason") OR OLD."round_id" IS DISTINCT FROM (NEW."round_id") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."stage" IS DISTINCT FROM (NEW."stage") OR OLD."starts_on" IS DISTINCT FROM (NEW."starts_on") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."ucdp_id" IS DISTINCT FROM (NEW."ucdp_id") OR OLD."unit" IS DISTINCT FROM (NEW."unit") OR OLD."verification" IS DISTINCT FROM (NEW."verification") OR OLD."wikidata_id" IS DISTINCT FROM (NEW."wikidata_id"))', func='INSERT INTO "negotiations_agreementevent" ("added_at", "curator_ends_on", "curator_kind", "curator_place_id", "curator_precision", "curator_quantity", "curator_stage", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "first_reported_on", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_kind", "machine_place_id", "machine_precision", "machine_quantity", "machine_stage", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "merged_into_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "round_id", "slug", "ucdp_id", "unit", "verification", "wikidata_id") VALUES (NEW."added_at", NEW."curator_ends_on", NEW."curator_kind", NEW."curator_place_id", NEW."curator_precision", NEW."curator_quantity", NEW."curator_stage", NEW."curator_starts_on", NEW."curator_status", NEW."curator_summary", NEW."curator_title", NEW."first_reported_on", NEW."id", NEW."is_disputed", NEW."is_machine_made", NEW."machine_ends_on", NEW."machine_kind", NEW."machine_place_id", NEW."machine_precision", NEW."machine_quantity", NEW."machine_stage", NEW."machine_starts_on", NEW."machine_status", NEW."machine_summary", NEW."machine_title", NEW."merged_into_id", NEW."pax_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."process_id", NEW."rejection_reason", NEW."round_id", NEW."slug", NEW."ucdp_id", NEW."unit", NEW."verification", NEW."wikidata_id"); RETURN NULL;', hash='55437141804b10f20fe240d7ea02f2a364cff56a', operation='UPDATE', pgid='pgtrigger_update_update_21ea8', table='negotiations_agreement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_agreementevent" ("added_at", "curator_ends_on", "curator_kind", "curator_place_id", "curator_precision", "curator_quantity", "curator_stage", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "first_reported_on", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_kind", "machine_place_id", "machine_precision", "machine_quantity", "machine_stage", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "merged_into_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "round_id", "slug", "ucdp_id", "unit", "verification", "wikidata_id") VALUES (OLD."added_at", OLD."curator_ends_on", OLD."curator_kind", OLD."curator_place_id", OLD."curator_precision", OLD."curator_quantity", OLD."curator_stage", OLD."curator_starts_on", OLD."curator_status", OLD."curator_summary", OLD."curator_title", OLD."first_reported_on", OLD."id", OLD."is_disputed", OLD."is_machine_made", OLD."machine_ends_on", OLD."machine_kind", OLD."machine_place_id", OLD."machine_precision", OLD."machine_quantity", OLD."machine_stage", OLD."machine_starts_on", OLD."machine_status", OLD."machine_summary", OLD."machine_title", OLD."merged_into_id", OLD."pax_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."process_id", OLD."rejection_reason", OLD."round_id", OLD."slug", OLD."ucdp_id", OLD."unit", OLD."verification", OLD."wikidata_id"); RETURN NULL;', hash='f8fcfc63d100a7d294bde4a48f27010b3e21969f', operation='DELETE', pgid='pgtrigger_delete_delete_014c9', table='negotiations_agreement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='commitment',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_commitmentevent" ("agreement_id", "curator_due_on", "curator_quantity", "curator_stated_delivered_count", "curator_status", "id", "is_machine_made", "machine_due_on", "machine_quantity", "machine_stated_delivered_count", "machine_status", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rejection_reason", "unit", "verification", "what") VALUES (NEW."agreement_id", NEW."curator_due_on", NEW."curator_quantity", NEW."curator_stated_delivered_count", NEW."curator_status", NEW."id", NEW."is_machine_made", NEW."machine_due_on", NEW."machine_quantity", NEW."machine_stated_delivered_count", NEW."machine_status", NEW."party_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rejection_reason", NEW."unit", NEW."verification", NEW."what"); RETURN NULL;', hash='5e21c8a6046b881f5c3c2e308326bde063bae593', operation='INSERT', pgid='pgtrigger_insert_insert_e44e4', table='negotiations_commitment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='commitment',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "negotiations_commitmentevent" ("agreement_id", "curator_due_on", "curator_quantity", "curator_stated_delivered_count", "curator_status", "id", "is_machine_made", "machine_due_on", "machine_quantity", "machine_stated_delivered_count", "machine_status", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rejection_reason", "unit", "verification", "what") VALUES (NEW."agreement_id", NEW."curator_due_on", NEW."curator_quantity", NEW."curator_stated_delivered_count", NEW."curator_status", NEW."id", NEW."is_machine_made", NEW."machine_due_on", NEW."machine_quantity", NEW."machine_stated_delivered_count", NEW."machine_status", NEW."party_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rejection_reason", NEW."unit", NEW."verification", NEW."what"); RETURN NULL;', hash='69e9db7a665f1e2377d7ca96e8acdbc7fbd18a9b', operation='UPDATE', pgid='pgtrigger_update_update_23b38', table='negotiations_commitment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='commitment',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_commitmentevent" ("agreement_id", "curator_due_on", "curator_quantity", "curator_stated_delivered_count", "curator_status", "id", "is_machine_made", "machine_due_on", "machine_quantity", "machine_stated_delivered_count", "machine_status", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rejection_reason", "unit", "verification", "what") VALUES (OLD."agreement_id", OLD."curator_due_on", OLD."curator_quantity", OLD."curator_stated_delivered_count", OLD."curator_status", OLD."id", OLD."is_machine_made", OLD."machine_due_on", OLD."machine_quantity", OLD."machine_stated_delivered_count", OLD."machine_status", OLD."party_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."rejection_reason", OLD."unit", OLD."verification", OLD."what"); RETURN NULL;', hash='709bcd011fa228cd9fc5ef9e120d46928bf517c1', operation='DELETE', pgid='pgtrigger_delete_delete_5a339', table='negotiations_commitment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='prisonerexchange',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_prisonerexchangeevent" ("added_at", "agreement_id", "curator_ends_on", "curator_number", "curator_place_id", "curator_precision", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "curator_total_count", "first_reported_on", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_number", "machine_place_id", "machine_precision", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "machine_total_count", "merged_into_id", "part_count", "part_number", "part_of_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "slug", "ucdp_id", "verification", "wikidata_id") VALUES (NEW."added_at", NEW."agreement_id", NEW."curator_ends_on", NEW."curator_number", NEW."curator_place_id", NEW."curator_precision", NEW."curator_starts_on", NEW."curator_status", NEW."curator_summary", NEW."curator_title", NEW."curator_total_count", NEW."first_reported_on", NEW."id", NEW."is_disputed", NEW."is_machine_made", NEW."machine_ends_on", NEW."machine_number", NEW."machine_place_id", NEW."machine_precision", NEW."machine_starts_on", NEW."machine_status", NEW."machine_summary", NEW."machine_title", NEW."machine_total_count", NEW."merged_into_id", NEW."part_count", NEW."part_number", NEW."part_of_id", NEW."pax_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."process_id", NEW."rejection_reason", NEW."slug", NEW."ucdp_id", NEW."verification", NEW."wikidata_id"); RETURN NULL;', hash='cbe71ba2a59bbd6ecf7ce95645aa8e06964f7eed', operation='INSERT', pgid='pgtrigger_insert_insert_3016d', table='negotiations_prisonerexchange', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='prisonerexchange',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."added_at" IS DISTINCT FROM (NEW."added_at") OR OLD."agreement_id" IS DISTINCT FROM (NEW."agreement_id") OR OLD."curator_ends_on" IS DISTINCT FROM (NEW."curator_ends_on") OR OLD."curator_number" IS DISTINCT FROM (NEW."curator_number") OR OLD."curator_place_id" IS DISTINCT FROM (NEW."curator_place_id") OR OLD."curator_precision" IS DISTINCT FROM (NEW."curator_precision") OR OLD."curator_starts_on" IS DISTINCT FROM (NEW."curator_starts_on") OR OLD."curator_status" IS DISTINCT FROM (NEW."curator_status") OR OLD."curator_summary" IS DISTINCT FROM (NEW."curator_summary") OR OLD."curator_title" IS DISTINCT FROM (NEW."curator_title") OR OLD."curator_total_count" IS DISTINCT FROM (NEW."curator_total_count") OR OLD."ends_on" IS DISTINCT FROM (NEW."ends_on") OR OLD."first_reported_on" IS DISTINCT FROM (NEW."first_reported_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_disputed" IS DISTINCT FROM (NEW."is_disputed") OR OLD."is_machine_made" IS DISTINCT FROM (NEW."is_machine_made") OR OLD."listed_on" IS DISTINCT FROM (NEW."listed_on") OR OLD."machine_ends_on" IS DISTINCT FROM (NEW."machine_ends_on") OR OLD."machine_number" IS DISTINCT FROM (NEW."machine_number") OR OLD."machine_place_id" IS DISTINCT FROM (NEW."machine_place_id") OR OLD."machine_precision" IS DISTINCT FROM (NEW."machine_precision") OR OLD."machine_starts_on" IS DISTINCT FROM (NEW."machine_starts_on") OR OLD."machine_status" IS DISTINCT FROM (NEW."machine_status") OR OLD."machine_summary" IS DISTINCT FROM (NEW."machine_summary") OR OLD."machine_title" IS DISTINCT FROM (NEW."machine_title") OR OLD."machine_total_count" IS DISTINCT FROM (NEW."machine_total_count") OR OLD."merged_into_id" IS DISTINCT FROM (NEW."merged_into_id") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."part_count" IS DISTINCT FROM (NEW."part_count") OR OLD."part_number" IS DISTINCT FROM (NEW."part_number") OR OLD."part_of_id" IS DISTINCT FROM (NEW."part_of_id") OR OLD."pax_id" IS DISTINCT FROM (NEW."pax_id") OR OLD."place_key" IS DISTINCT FROM (NEW."place_key") OR OLD."precision" IS DISTINCT FROM (NEW."precision") OR OLD."process_id" IS DISTINCT FROM (NEW."process_id") OR OLD."rejection_reason" IS DISTINCT FROM (NEW."rejection_reason") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."starts_on" IS DISTINCT FROM (NEW."starts_on") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."total_count" IS DISTINCT FROM (NEW."total_count") OR OLD."ucdp_id" IS DISTINCT FROM (NEW."ucdp_id") OR OLD."verification" IS DISTINCT FROM (NEW."verification") OR OLD."wikidata_id" IS DISTINCT FROM (NEW."wikidata_id"))', func='INSERT INTO "negotiations_prisonerexchangeevent" ("added_at", "agreement_id", "curator_ends_on", "curator_number", "curator_place_id", "curator_precision", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "curator_total_count", "first_reported_on", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_number", "machine_place_id", "machine_precision", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "machine_total_count", "merged_into_id", "part_count", "part_number", "part_of_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "slug", "ucdp_id", "verification", "wikidata_id") VALUES (NEW."added_at", NEW."agreement_id", NEW."curator_ends_on", NEW."curator_number", NEW."curator_place_id", NEW."curator_precision", NEW."curator_starts_on", NEW."curator_status", NEW."curator_summary", NEW."curator_title", NEW."curator_total_count", NEW."first_reported_on", NEW."id", NEW."is_disputed", NEW."is_machine_made", NEW."machine_ends_on", NEW."machine_number", NEW."machine_place_id", NEW."machine_precision", NEW."machine_starts_on", NEW."machine_status", NEW."machine_summary", NEW."machine_title", NEW."machine_total_count", NEW."merged_into_id", NEW."part_count", NEW."part_number", NEW."part_of_id", NEW."pax_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."process_id", NEW."rejection_reason", NEW."slug", NEW."ucdp_id", NEW."verification", NEW."wikidata_id"); RETURN NULL;', hash='f10aa23958e1661260f72ef1c6e59cb4558fc46e', operation='UPDATE', pgid='pgtrigger_update_update_afe2b', table='negotiations_prisonerexchange', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='prisonerexchange',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_prisonerexchangeevent" ("added_at", "agreement_id", "curator_ends_on", "curator_number", "curator_place_id", "curator_precision", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "curator_total_count", "first_reported_on", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_number", "machine_place_id", "machine_precision", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "machine_total_count", "merged_into_id", "part_count", "part_number", "part_of_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "slug", "ucdp_id", "verification", "wikidata_id") VALUES (OLD."added_at", OLD."agreement_id", OLD."curator_ends_on", OLD."curator_number", OLD."curator_place_id", OLD."curator_precision", OLD."curator_starts_on", OLD."curator_status", OLD."curator_summary", OLD."curator_title", OLD."curator_total_count", OLD."first_reported_on", OLD."id", OLD."is_disputed", OLD."is_machine_made", OLD."machine_ends_on", OLD."machine_number", OLD."machine_place_id", OLD."machine_precision", OLD."machine_starts_on", OLD."machine_status", OLD."machine_summary", OLD."machine_title", OLD."machine_total_count", OLD."merged_into_id", OLD."part_count", OLD."part_number", OLD."part_of_id", OLD."pax_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."process_id", OLD."rejection_reason", OLD."slug", OLD."ucdp_id", OLD."verification", OLD."wikidata_id"); RETURN NULL;', hash='f64b176e88e54a113815e536f30cf31372d26c05', operation='DELETE', pgid='pgtrigger_delete_delete_abe01', table='negotiations_prisonerexchange', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='round',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_roundevent" ("added_at", "curator_ends_on", "curator_format", "curator_number", "curator_place_id", "curator_precision", "curator_series", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "curator_venue", "first_reported_on", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_format", "machine_number", "machine_place_id", "machine_precision", "machine_series", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "machine_venue", "merged_into_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "slug", "ucdp_id", "verification", "wikidata_id") VALUES (NEW."added_at", NEW."curator_ends_on", NEW."curator_format", NEW."curator_number", NEW."curator_place_id", NEW."curator_precision", NEW."curator_series", NEW."curator_starts_on", NEW."curator_status", NEW."curator_summary", NEW."curator_title", NEW."curator_venue", NEW."first_reported_on", NEW."id", NEW."is_disputed", NEW."is_machine_made", NEW."machine_ends_on", NEW."machine_format", NEW."machine_number", NEW."machine_place_id", NEW."machine_precision", NEW."machine_series", NEW."machine_starts_on", NEW."machine_status", NEW."machine_summary", NEW."machine_title", NEW."machine_venue", NEW."merged_into_id", NEW."pax_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."process_id", NEW."rejection_reason", NEW."slug", NEW."ucdp_id", NEW."verification", NEW."wikidata_id"); RETURN NULL;', hash='12d655a02c204f46e51ac86105472b06b4a76b45', operation='INSERT', pgid='pgtrigger_insert_insert_be15f', table='negotiations_round', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='round',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."added_at" IS DISTINCT FROM (NEW."added_at") OR OLD."curator_ends_on" IS DISTINCT FROM (NEW."curator_ends_on") OR OLD."curator_format" IS DISTINCT FROM (NEW."curator_format") OR OLD."curator_number" IS DISTINCT FROM (NEW."curator_number") OR OLD."curator_place_id" IS DISTINCT FROM (NEW."curator_place_id") OR OLD."curator_precision" IS DISTINCT FROM (NEW."curator_precision") OR OLD."curator_series" IS DISTINCT FROM (NEW."curator_series") OR OLD."curator_starts_on" IS DISTINCT FROM (NEW."curator_starts_on") OR OLD."curator_status" IS DISTINCT FROM (NEW."curator_status") OR OLD."curator_summary" IS DISTINCT FROM (NEW."curator_summary") OR OLD."curator_title" IS DISTINCT FROM (NEW."curator_title") OR OLD."curator_venue" IS DISTINCT FROM (NEW."curator_venue") OR OLD."ends_on" IS DISTINCT FROM (NEW."ends_on") OR OLD."first_reported_on" IS DISTINCT FROM (NEW."first_reported_on") OR OLD."format" IS DISTINCT FROM (NEW."format") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_disputed" IS DISTINCT FROM (NEW."is_disputed") OR OLD."is_machine_made" IS DISTINCT FROM (NEW."is_machine_made") OR OLD."listed_on" IS DISTINCT FROM (NEW."listed_on") OR OLD."machine_ends_on" IS DISTINCT FROM (NEW."machine_ends_on") OR OLD."machine_format" IS DISTINCT FROM (NEW."machine_format") OR OLD."machine_number" IS DISTINCT FROM (NEW."machine_number") OR OLD."machine_place_id" IS DISTINCT FROM (NEW."machine_place_id") OR OLD."machine_precision" IS DISTINCT FROM (NEW."machine_precision") OR OLD."machine_series" IS DISTINCT FROM (NEW."machine_series") OR OLD."machine_starts_on" IS DISTINCT FROM (NEW."machine_starts_on") OR OLD."machine_status" IS DISTINCT FROM (NEW."machine_status") OR OLD."machine_summary" IS DISTINCT FROM (NEW."machine_summary") OR OLD."machine_title" IS DISTINCT FROM (NEW."machine_title") OR OLD."machine_venue" IS DISTINCT FROM (NEW."machine_venue") OR OLD."merged_into_id" IS DISTINCT FROM (NEW."merged_into_id") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."pax_id" IS DISTINCT FROM (NEW."pax_id") OR OLD."place_key" IS DISTINCT FROM (NEW."place_key") OR OLD."precision" IS DISTINCT FROM (NEW."precision") OR OLD."process_id" IS DISTINCT FROM (NEW."process_id") OR OLD."rejection_reason" IS DISTINCT FROM (NEW."rejection_reason") OR OLD."series" IS DISTINCT FROM (NEW."series") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."starts_on" IS DISTINCT FROM (NEW."starts_on") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."ucdp_id" IS DISTINCT FROM (NEW."ucdp_id") OR OLD."venue" IS DISTINCT FROM (NEW."venue") OR OLD."verification" IS DISTINCT FROM (NEW."verification") OR OLD."wikidata_id" IS DISTINCT FROM (NEW."wikidata_id"))', func='INSERT INTO "negotiations_roundevent" ("added_at", "curator_ends_on", "curator_format", "curator_number", "curator_place_id", "curator_precision", "curator_series", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "curator_venue", "first_reported_on", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_format", "machine_number", "machine_place_id", "machine_precision", "machine_series", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "machine_venue", "merged_into_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "slug", "ucdp_id", "verification", "wikidata_id") VALUES (NEW."added_at", NEW."curator_ends_on", NEW."curator_format", NEW."curator_number", NEW."curator_place_id", NEW."curator_precision", NEW."curator_series", NEW."curator_starts_on", NEW."curator_status", NEW."curator_summary", NEW."curator_title", NEW."curator_venue", NEW."first_reported_on", NEW."id", NEW."is_disputed", NEW."is_machine_made", NEW."machine_ends_on", NEW."machine_format", NEW."machine_number", NEW."machine_place_id", NEW."machine_precision", NEW."machine_series", NEW."machine_starts_on", NEW."machine_status", NEW."machine_summary", NEW."machine_title", NEW."machine_venue", NEW."merged_into_id", NEW."pax_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."process_id", NEW."rejection_reason", NEW."slug", NEW."ucdp_id", NEW."verification", NEW."wikidata_id"); RETURN NULL;', hash='41bb9a099eb5a8956c87a4e50f265eec03c6563c', operation='UPDATE', pgid='pgtrigger_update_update_5bbd8', table='negotiations_round', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='round',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_roundevent" ("added_at", "curator_ends_on", "curator_format", "curator_number", "curator_place_id", "curator_precision", "curator_series", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "curator_venue", "first_reported_on", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_format", "machine_number", "machine_place_id", "machine_precision", "machine_series", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "machine_venue", "merged_into_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "slug", "ucdp_id", "verification", "wikidata_id") VALUES (OLD."added_at", OLD."curator_ends_on", OLD."curator_format", OLD."curator_number", OLD."curator_place_id", OLD."curator_precision", OLD."curator_series", OLD."curator_starts_on", OLD."curator_status", OLD."curator_summary", OLD."curator_title", OLD."curator_venue", OLD."first_reported_on", OLD."id", OLD."is_disputed", OLD."is_machine_made", OLD."machine_ends_on", OLD."machine_format", OLD."machine_number", OLD."machine_place_id", OLD."machine_precision", OLD."machine_series", OLD."machine_starts_on", OLD."machine_status", OLD."machine_summary", OLD."machine_title", OLD."machine_venue", OLD."merged_into_id", OLD."pax_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."process_id", OLD."rejection_reason", OLD."slug", OLD."ucdp_id", OLD."verification", OLD."wikidata_id"); RETURN NULL;', hash='86e1bfecbe6af6fbfefa1b9faa7486e2b44cd154', operation='DELETE', pgid='pgtrigger_delete_delete_b1c03', table='negotiations_round', when='AFTER')),
        ),
    ]
