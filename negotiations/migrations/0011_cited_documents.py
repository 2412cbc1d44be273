"""Reports that are cited and not fetched, and the claims of datasets that cite them."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("negotiations", "0010_paired_columns")]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name='claim',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='claim',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='claim',
            name='delete_delete',
        ),
        migrations.RemoveConstraint(
            model_name='document',
            name='document_has_its_own_bytes',
        ),
        migrations.RemoveConstraint(
            model_name='document',
            name='document_sha256_is_hexadecimal',
        ),
        migrations.AlterField(
            model_name='document',
            name='fetched_at',
            field=models.DateTimeField(editable=False, null=True),
        ),
        migrations.AlterField(
            model_name='document',
            name='sha256',
            field=models.CharField(blank=True, editable=False, help_text='Of the raw bytes; none where the report is only cited.', max_length=64),
        ),
        migrations.AlterField(
            model_name='document',
            name='state',
            field=models.CharField(choices=[('cited', 'Cited, not fetched'), ('read', 'Read'), ('resolved', 'Resolved'), ('failed', 'Failed')], default='read', editable=False, max_length=10),
        ),
        migrations.AlterField(
            model_name='documentevent',
            name='fetched_at',
            field=models.DateTimeField(editable=False, null=True),
        ),
        migrations.AlterField(
            model_name='documentevent',
            name='sha256',
            field=models.CharField(blank=True, editable=False, help_text='Of the raw bytes; none where the report is only cited.', max_length=64),
        ),
        migrations.AlterField(
            model_name='documentevent',
            name='state',
            field=models.CharField(choices=[('cited', 'Cited, not fetched'), ('read', 'Read'), ('resolved', 'Resolved'), ('failed', 'Failed')], default='read', editable=False, max_length=10),
        ),
        migrations.AddField(
            model_name='claim',
            name='compiled_from',
            field=models.ManyToManyField(blank=True, help_text='The reports that a dataset names as its sources for it.', related_name='supports', to='negotiations.document'),
        ),
        migrations.AddField(
            model_name='claim',
            name='key',
            field=models.CharField(blank=True, help_text='Which row of a dataset says it, such as rounds/istanbul-2025-2.', max_length=200),
        ),
        migrations.AddField(
            model_name='claimevent',
            name='key',
            field=models.CharField(blank=True, help_text='Which row of a dataset says it, such as rounds/istanbul-2025-2.', max_length=200),
        ),
        migrations.AddConstraint(
            model_name='document',
            constraint=models.UniqueConstraint(condition=models.Q(('sha256', ''), _negated=True), fields=('sha256',), name='document_has_its_own_bytes', violation_error_message='These bytes are stored already.'),
        ),
        migrations.AddConstraint(
            model_name='document',
            constraint=models.UniqueConstraint(condition=models.Q(('state', 'cited')), fields=('url', 'file_name'), name='report_is_cited_under_one_address', violation_error_message='This address is cited already.'),
        ),
        migrations.AddConstraint(
            model_name='document',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('fetched_at', None), ('sha256', ''), ('state', 'cited')), models.Q(models.Q(('state', 'cited'), _negated=True), models.Q(('sha256', ''), _negated=True), ('fetched_at__isnull', False)), _connector='OR'), name='document_has_bytes_unless_only_cited', violation_error_message='Only a cited report has not been fetched.'),
        ),
        migrations.AddConstraint(
            model_name='document',
            constraint=models.CheckConstraint(condition=models.Q(('sha256__regex', '^([0-9a-f]{64})?$')), name='document_sha256_is_hexadecimal', violation_error_message='A SHA-256 has 64 hexadecimal digits.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claim',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_claimevent" ("agreement_id", "attributed_to", "belongs_to_id", "confidence", "document_id", "exchange_id", "extractor", "fields", "fingerprint", "id", "is_primary", "key", "kind", "ordinal", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position_id", "rejection_reason", "round_id", "rule", "state") VALUES (NEW."agreement_id", NEW."attributed_to", NEW."belongs_to_id", NEW."confidence", NEW."document_id", NEW."exchange_id", NEW."extractor", NEW."fields", NEW."fingerprint", NEW."id", NEW."is_primary", NEW."key", NEW."kind", NEW."ordinal", NEW."origin", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position_id", NEW."rejection_reason", NEW."round_id", NEW."rule", NEW."state"); RETURN NULL;', hash='71bb96ef55a2da7daa8689a4998b497674daa11f', operation='INSERT', pgid='pgtrigger_insert_insert_45dbd', table='negotiations_claim', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claim',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "negotiations_claimevent" ("agreement_id", "attributed_to", "belongs_to_id", "confidence", "document_id", "exchange_id", "extractor", "fields", "fingerprint", "id", "is_primary", "key", "kind", "ordinal", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position_id", "rejection_reason", "round_id", "rule", "state") VALUES (NEW."agreement_id", NEW."attributed_to", NEW."belongs_to_id", NEW."confidence", NEW."document_id", NEW."exchange_id", NEW."extractor", NEW."fields", NEW."fingerprint", NEW."id", NEW."is_primary", NEW."key", NEW."kind", NEW."ordinal", NEW."origin", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position_id", NEW."rejection_reason", NEW."round_id", NEW."rule", NEW."state"); RETURN NULL;', hash='dec1d254b71667611f7472a097caa5f24052ff95', operation='UPDATE', pgid='pgtrigger_update_update_bd11a', table='negotiations_claim', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claim',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_claimevent" ("agreement_id", "attributed_to", "belongs_to_id", "confidence", "document_id", "exchange_id", "extractor", "fields", "fingerprint", "id", "is_primary", "key", "kind", "ordinal", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position_id", "rejection_reason", "round_id", "rule", "state") VALUES (OLD."agreement_id", OLD."attributed_to", OLD."belongs_to_id", OLD."confidence", OLD."document_id", OLD."exchange_id", OLD."extractor", OLD."fields", OLD."fingerprint", OLD."id", OLD."is_primary", OLD."key", OLD."kind", OLD."ordinal", OLD."origin", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position_id", OLD."rejection_reason", OLD."round_id", OLD."rule", OLD."state"); RETURN NULL;', hash='b2a3c9b659ed8e0fb6b97315dc2b07f75f75874d', operation='DELETE', pgid='pgtrigger_delete_delete_65797', table='negotiations_claim', when='AFTER')),
        ),
    ]
