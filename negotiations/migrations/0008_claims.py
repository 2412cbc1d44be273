import django.db.models.deletion
import negotiations.vocabulary
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('negotiations', '0007_positions'),
    ]

    operations = [
        migrations.CreateModel(
            name='Claim',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('document', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='claims', to='negotiations.document')),
                ('kind', models.CharField(choices=negotiations.vocabulary.ClaimKind.choices, max_length=12)),
                ('fields', models.JSONField(help_text='The contract of `manage.py extract`.')),
                ('attributed_to', models.CharField(blank=True, help_text='Who is said to say it; empty: the report.', max_length=300)),
                ('confidence', models.FloatField()),
                ('is_primary', models.BooleanField(help_text='The report is about it.')),
                ('belongs_to', models.ForeignKey(blank=True, help_text='The claim of which this is a part.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='parts', to='negotiations.claim')),
                ('ordinal', models.PositiveSmallIntegerField(help_text='Its place in the document.')),
                ('rule', models.CharField(max_length=100)),
                ('extractor', models.CharField(max_length=50)),
                ('origin', models.CharField(choices=negotiations.vocabulary.Origin.choices, default=negotiations.vocabulary.Origin['REPORT'], max_length=10)),
                ('fingerprint', models.CharField(editable=False, help_text='SHA-256 of what the claim says.', max_length=64)),
                ('state', models.CharField(choices=[('new', 'New'), ('attached', 'Attached'), ('ambiguous', 'Ambiguous'), ('unplaced', 'No process fits'), ('rejected', 'Rejected'), ('superseded', 'Read otherwise since')], db_index=True, default='new', max_length=10)),
                ('rejection_reason', models.TextField(blank=True)),
                ('round', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='claims', to='negotiations.round')),
                ('agreement', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='claims', to='negotiations.agreement')),
                ('exchange', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='claims', to='negotiations.prisonerexchange')),
                ('position', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='claims', to='negotiations.position')),
            ],
        ),
        migrations.CreateModel(
            name='Evidence',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('claim', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='evidence', to='negotiations.claim')),
                ('field', models.CharField(blank=True, max_length=100)),
                ('start', models.PositiveIntegerField()),
                ('end', models.PositiveIntegerField()),
                ('quote', models.TextField()),
            ],
            options={
                'verbose_name_plural': 'evidence',
            },
        ),
        migrations.CreateModel(
            name='Value',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('round', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='values', to='negotiations.round')),
                ('agreement', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='values', to='negotiations.agreement')),
                ('exchange', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='values', to='negotiations.prisonerexchange')),
                ('field', models.CharField(max_length=200)),
                ('value', models.JSONField()),
                ('speaker', models.CharField(help_text='Who says so.', max_length=300)),
                ('rank', models.CharField(choices=negotiations.vocabulary.Rank.choices, default=negotiations.vocabulary.Rank['NORMAL'], max_length=10)),
                ('reason', models.CharField(help_text='Why it has this rank.', max_length=300)),
                ('is_displayed', models.BooleanField(default=False)),
                ('first_seen_on', models.DateField()),
                ('last_seen_on', models.DateField()),
                ('claims', models.ManyToManyField(related_name='values', to='negotiations.claim')),
                ('evidence', models.ManyToManyField(help_text='The words that state this value.', related_name='values', to='negotiations.evidence')),
            ],
        ),
        migrations.CreateModel(
            name='ClaimEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.claim')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('id', models.BigIntegerField()),
                ('document', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.document')),
                ('kind', models.CharField(choices=negotiations.vocabulary.ClaimKind.choices, max_length=12)),
                ('fields', models.JSONField(help_text='The contract of `manage.py extract`.')),
                ('attributed_to', models.CharField(blank=True, help_text='Who is said to say it; empty: the report.', max_length=300)),
                ('confidence', models.FloatField()),
                ('is_primary', models.BooleanField(help_text='The report is about it.')),
                ('belongs_to', models.ForeignKey(blank=True, db_constraint=False, help_text='The claim of which this is a part.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.claim')),
                ('ordinal', models.PositiveSmallIntegerField(help_text='Its place in the document.')),
                ('rule', models.CharField(max_length=100)),
                ('extractor', models.CharField(max_length=50)),
                ('origin', models.CharField(choices=negotiations.vocabulary.Origin.choices, default=negotiations.vocabulary.Origin['REPORT'], max_length=10)),
                ('fingerprint', models.CharField(editable=False, help_text='SHA-256 of what the claim says.', max_length=64)),
                ('state', models.CharField(choices=[('new', 'New'), ('attached', 'Attached'), ('ambiguous', 'Ambiguous'), ('unplaced', 'No process fits'), ('rejected', 'Rejected'), ('superseded', 'Read otherwise since')], default='new', max_length=10)),
                ('rejection_reason', models.TextField(blank=True)),
                ('round', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.round')),
                ('agreement', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.agreement')),
                ('exchange', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.prisonerexchange')),
                ('position', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.position')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='EvidenceEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.evidence')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('id', models.BigIntegerField()),
                ('claim', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.claim')),
                ('field', models.CharField(blank=True, max_length=100)),
                ('start', models.PositiveIntegerField()),
                ('end', models.PositiveIntegerField()),
                ('quote', models.TextField()),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ValueEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.value')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('id', models.BigIntegerField()),
                ('round', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.round')),
                ('agreement', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.agreement')),
                ('exchange', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.prisonerexchange')),
                ('field', models.CharField(max_length=200)),
                ('value', models.JSONField()),
                ('speaker', models.CharField(help_text='Who says so.', max_length=300)),
                ('rank', models.CharField(choices=negotiations.vocabulary.Rank.choices, default=negotiations.vocabulary.Rank['NORMAL'], max_length=10)),
                ('reason', models.CharField(help_text='Why it has this rank.', max_length=300)),
                ('is_displayed', models.BooleanField(default=False)),
                ('first_seen_on', models.DateField()),
                ('last_seen_on', models.DateField()),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.AddConstraint(
            model_name='evidence',
            constraint=models.UniqueConstraint(fields=('claim', 'field', 'start', 'end'), name='words_state_a_field_once', violation_error_message='These words already stand for the field.'),
        ),
        migrations.AddConstraint(
            model_name='evidence',
            constraint=models.CheckConstraint(condition=models.Q(('end__gt', models.F('start'))), name='evidence_has_words', violation_error_message='The words end before they begin.'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.UniqueConstraint(fields=('document', 'fingerprint'), name='document_makes_a_claim_once', violation_error_message='The document already makes this claim.'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=models.Q(('confidence__range', (0, 1))), name='claim_confidence_is_a_share', violation_error_message='A confidence lies between 0 and 1.'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'attached'), models.Q(models.Q(('agreement__isnull', True), ('exchange__isnull', True), ('position__isnull', True), ('round__isnull', False)), models.Q(('agreement__isnull', False), ('exchange__isnull', True), ('position__isnull', True), ('round__isnull', True)), models.Q(('agreement__isnull', True), ('exchange__isnull', False), ('position__isnull', True), ('round__isnull', True)), models.Q(('agreement__isnull', True), ('exchange__isnull', True), ('position__isnull', False), ('round__isnull', True)), _connector='OR')), models.Q(models.Q(('state', 'attached'), _negated=True), ('agreement', None), ('exchange', None), ('position', None), ('round', None)), _connector='OR'), name='claim_is_attached_to_one_record', violation_error_message='An attached claim speaks of one record.'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'rejected'), _negated=True), models.Q(('rejection_reason', ''), _negated=True), _connector='OR'), name='claim_is_rejected_for_a_reason', violation_error_message='Say why the claim is rejected.'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=models.Q(('belongs_to', None), models.Q(('belongs_to', models.F('id')), _negated=True), _connector='OR'), name='claim_is_no_part_of_itself', violation_error_message='A claim cannot be a part of itself.'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['round', 'delegation', 'agreement', 'exchange', 'position'])), name='claim_kind_is_a_known_word', violation_error_message='kind is none of: round, delegation, agreement, exchange, position.'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=models.Q(('origin__in', ['report', 'dataset', 'curator'])), name='claim_origin_is_a_known_word', violation_error_message='origin is none of: report, dataset, curator.'),
        ),
        migrations.AddConstraint(
            model_name='value',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('agreement__isnull', True), ('exchange__isnull', True), ('round__isnull', False)), models.Q(('agreement__isnull', False), ('exchange__isnull', True), ('round__isnull', True)), models.Q(('agreement__isnull', True), ('exchange__isnull', False), ('round__isnull', True)), _connector='OR'), name='value_is_of_one_event', violation_error_message='A value belongs to one event.'),
        ),
        migrations.AddConstraint(
            model_name='value',
            constraint=models.UniqueConstraint(condition=models.Q(('rank', negotiations.vocabulary.Rank['DEPRECATED']), _negated=True), fields=('round', 'agreement', 'exchange', 'field', 'speaker'), name='speaker_gives_a_field_one_value', nulls_distinct=False, violation_error_message='The speaker already gives this field a value.'),
        ),
        migrations.AddConstraint(
            model_name='value',
            constraint=models.CheckConstraint(condition=models.Q(('last_seen_on__gte', models.F('first_seen_on'))), name='value_is_last_seen_after_it_is_first', violation_error_message='It cannot be last seen before it is first.'),
        ),
        migrations.AddConstraint(
            model_name='value',
            constraint=models.CheckConstraint(condition=models.Q(('rank__in', ['preferred', 'normal', 'deprecated'])), name='value_rank_is_a_known_word', violation_error_message='rank is none of: preferred, normal, deprecated.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='evidence',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_evidenceevent" ("claim_id", "end", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "start") VALUES (NEW."claim_id", NEW."end", NEW."field", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."quote", NEW."start"); RETURN NULL;', hash='5643181e042c191ccf13bd4724e1d3f1961dd656', operation='INSERT', pgid='pgtrigger_insert_insert_0db5e', table='negotiations_evidence', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='evidence',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "negotiations_evidenceevent" ("claim_id", "end", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "start") VALUES (NEW."claim_id", NEW."end", NEW."field", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."quote", NEW."start"); RETURN NULL;', hash='3ab9ad591812eda3f5266ae41c4968200fb1b26d', operation='UPDATE', pgid='pgtrigger_update_update_ee3af', table='negotiations_evidence', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='evidence',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_evidenceevent" ("claim_id", "end", "field", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "start") VALUES (OLD."claim_id", OLD."end", OLD."field", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."quote", OLD."start"); RETURN NULL;', hash='a1b11921c5b21287953feda1aa54982853fa2780', operation='DELETE', pgid='pgtrigger_delete_delete_889ce', table='negotiations_evidence', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='evidenceevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='00a5333489126dba9b1a4b074431aef6e6861441', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_76519', table='negotiations_evidenceevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claimevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='49aba25815df1796d5345cd63aacaac716bba3be', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_54b2b', table='negotiations_claimevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claim',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_claimevent" ("agreement_id", "attributed_to", "belongs_to_id", "confidence", "document_id", "exchange_id", "extractor", "fields", "fingerprint", "id", "is_primary", "kind", "ordinal", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position_id", "rejection_reason", "round_id", "rule", "state") VALUES (NEW."agreement_id", NEW."attributed_to", NEW."belongs_to_id", NEW."confidence", NEW."document_id", NEW."exchange_id", NEW."extractor", NEW."fields", NEW."fingerprint", NEW."id", NEW."is_primary", NEW."kind", NEW."ordinal", NEW."origin", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position_id", NEW."rejection_reason", NEW."round_id", NEW."rule", NEW."state"); RETURN NULL;', hash='f77f87b903091487ceac756cd760cf8a9e02d944', operation='INSERT', pgid='pgtrigger_insert_insert_45dbd', table='negotiations_claim', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claim',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "negotiations_claimevent" ("agreement_id", "attributed_to", "belongs_to_id", "confidence", "document_id", "exchange_id", "extractor", "fields", "fingerprint", "id", "is_primary", "kind", "ordinal", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position_id", "rejection_reason", "round_id", "rule", "state") VALUES (NEW."agreement_id", NEW."attributed_to", NEW."belongs_to_id", NEW."confidence", NEW."document_id", NEW."exchange_id", NEW."extractor", NEW."fields", NEW."fingerprint", NEW."id", NEW."is_primary", NEW."kind", NEW."ordinal", NEW."origin", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position_id", NEW."rejection_reason", NEW."round_id", NEW."rule", NEW."state"); RETURN NULL;', hash='f574f4c15b1e36a4736402ed9e40296b531c5a39', operation='UPDATE', pgid='pgtrigger_update_update_bd11a', table='negotiations_claim', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claim',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_claimevent" ("agreement_id", "attributed_to", "belongs_to_id", "confidence", "document_id", "exchange_id", "extractor", "fields", "fingerprint", "id", "is_primary", "kind", "ordinal", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position_id", "rejection_reason", "round_id", "rule", "state") VALUES (OLD."agreement_id", OLD."attributed_to", OLD."belongs_to_id", OLD."confidence", OLD."document_id", OLD."exchange_id", OLD."extractor", OLD."fields", OLD."fingerprint", OLD."id", OLD."is_primary", OLD."kind", OLD."ordinal", OLD."origin", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position_id", OLD."rejection_reason", OLD."round_id", OLD."rule", OLD."state"); RETURN NULL;', hash='b4f46c3638c59f4cbb69d2b34551b281e2565544', operation='DELETE', pgid='pgtrigger_delete_delete_65797', table='negotiations_claim', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='value',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_valueevent" ("agreement_id", "exchange_id", "field", "first_seen_on", "id", "is_displayed", "last_seen_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rank", "reason", "round_id", "speaker", "value") VALUES (NEW."agreement_id", NEW."exchange_id", NEW."field", NEW."first_seen_on", NEW."id", NEW."is_displayed", NEW."last_seen_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rank", NEW."reason", NEW."round_id", NEW."speaker", NEW."value"); RETURN NULL;', hash='140ce6219d91fb35e630366025b339e6ac501a5f', operation='INSERT', pgid='pgtrigger_insert_insert_9f290', table='negotiations_value', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='value',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "negotiations_valueevent" ("agreement_id", "exchange_id", "field", "first_seen_on", "id", "is_displayed", "last_seen_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rank", "reason", "round_id", "speaker", "value") VALUES (NEW."agreement_id", NEW."exchange_id", NEW."field", NEW."first_seen_on", NEW."id", NEW."is_displayed", NEW."last_seen_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rank", NEW."reason", NEW."round_id", NEW."speaker", NEW."value"); RETURN NULL;', hash='87f885ef213f910d61f16caa96ce3e411ef026be', operation='UPDATE', pgid='pgtrigger_update_update_02f01', table='negotiations_value', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='value',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_valueevent" ("agreement_id", "exchange_id", "field", "first_seen_on", "id", "is_displayed", "last_seen_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rank", "reason", "round_id", "speaker", "value") VALUES (OLD."agreement_id", OLD."exchange_id", OLD."field", OLD."first_seen_on", OLD."id", OLD."is_displayed", OLD."last_seen_on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."rank", OLD."reason", OLD."round_id", OLD."speaker", OLD."value"); RETURN NULL;', hash='a515490834aabc7ee63406def38cccd68b827b84', operation='DELETE', pgid='pgtrigger_delete_delete_acbd1', table='negotiations_value', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='valueevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='940d31e9482b7272645fb9e9a83b17557262d73e', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_f0b06', table='negotiations_valueevent', when='BEFORE')),
        ),
    ]
