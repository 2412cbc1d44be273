import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
import django.db.models.functions.comparison
import django.db.models.functions.datetime
import negotiations.vocabulary
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('negotiations', '0004_rounds'),
    ]

    operations = [
        migrations.CreateModel(
            name='Agreement',
            fields=[
                ('verification', models.CharField(choices=negotiations.vocabulary.Verification.choices, default=negotiations.vocabulary.Verification['REPORTED'], help_text='Reported: nobody has looked yet. Rejected: hidden from readers, kept.', max_length=10)),
                ('is_machine_made', models.BooleanField(default=False, editable=False, help_text='Made from claims; hidden again when no claim supports it.')),
                ('rejection_reason', models.TextField(blank=True, help_text='Why it is rejected; readers never see the record itself.')),
                ('id', models.BigIntegerField(db_default=models.Func(models.Value('negotiations_event_id'), function='nextval', output_field=models.BigIntegerField()), editable=False, primary_key=True, serialize=False)),
                ('process', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='negotiations.process')),
                ('slug', models.SlugField(max_length=160, unique=True)),
                ('machine_title', models.CharField(blank=True, editable=False, max_length=300)),
                ('curator_title', models.CharField(blank=True, max_length=300, verbose_name='title')),
                ('title', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_title'), models.Value(''), output_field=models.TextField()), models.F('machine_title'), output_field=models.TextField()), output_field=models.CharField(max_length=300))),
                ('machine_starts_on', models.DateField(editable=False, null=True)),
                ('machine_ends_on', models.DateField(editable=False, null=True)),
                ('machine_precision', models.CharField(choices=negotiations.vocabulary.Precision.choices, default=negotiations.vocabulary.Precision['DAY'], editable=False, max_length=5)),
                ('curator_starts_on', models.DateField(blank=True, help_text='Overrides first day, last day and precision together.', null=True, verbose_name='first day')),
                ('curator_ends_on', models.DateField(blank=True, null=True, verbose_name='last day')),
                ('curator_precision', models.CharField(blank=True, choices=negotiations.vocabulary.Precision.choices, max_length=5, verbose_name='precision')),
                ('starts_on', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_starts_on'), models.F('machine_starts_on')), output_field=models.DateField(null=True))),
                ('ends_on', models.GeneratedField(db_persist=True, expression=models.Case(models.When(curator_starts_on=None, then=models.F('machine_ends_on')), default=models.F('curator_ends_on')), output_field=models.DateField(null=True))),
                ('precision', models.GeneratedField(db_persist=True, expression=models.Case(models.When(curator_starts_on=None, then=models.F('machine_precision')), models.When(curator_precision='', then=models.Value('day')), default=models.F('curator_precision')), output_field=models.CharField(choices=negotiations.vocabulary.Precision.choices, max_length=5))),
                ('first_reported_on', models.DateField(help_text='Day of the first report; lists use it where the day is unknown.')),
                ('listed_on', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce('curator_starts_on', 'machine_starts_on', 'first_reported_on'), output_field=models.DateField())),
                ('machine_place', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='machine_%(class)ss', to='negotiations.place')),
                ('curator_place', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='curator_%(class)ss', to='negotiations.place', verbose_name='place')),
                ('place_key', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_place'), models.F('machine_place')), output_field=models.BigIntegerField(null=True))),
                ('place', models.ForeignObject(editable=False, from_fields=['place_key'], null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='%(class)ss', to='negotiations.place', to_fields=['id'])),
                ('machine_summary', models.TextField(blank=True, editable=False)),
                ('curator_summary', models.TextField(blank=True, verbose_name='summary')),
                ('summary', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_summary'), models.Value(''), output_field=models.TextField()), models.F('machine_summary'), output_field=models.TextField()), output_field=models.TextField())),
                ('is_disputed', models.BooleanField(default=False, editable=False, help_text='True while speakers contradict each other on a figure or a date.', verbose_name='disputed')),
                ('merged_into', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='merged', to='negotiations.agreement')),
                ('added_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('pax_id', models.CharField(blank=True, max_length=50, verbose_name='PA-X identifier')),
                ('ucdp_id', models.CharField(blank=True, max_length=50, verbose_name='UCDP identifier')),
                ('wikidata_id', models.CharField(blank=True, max_length=20, verbose_name='Wikidata item')),
                ('search', models.GeneratedField(db_persist=True, expression=django.contrib.postgres.search.SearchVector(django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_title'), models.Value(''), output_field=models.TextField()), models.F('machine_title'), output_field=models.TextField()), django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_summary'), models.Value(''), output_field=models.TextField()), models.F('machine_summary'), output_field=models.TextField()), config='english'), output_field=django.contrib.postgres.search.SearchVectorField())),
                ('machine_kind', models.CharField(blank=True, choices=negotiations.vocabulary.AgreementKind.choices, editable=False, max_length=25)),
                ('curator_kind', models.CharField(blank=True, choices=negotiations.vocabulary.AgreementKind.choices, max_length=25, verbose_name='kind')),
                ('kind', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_kind'), models.Value(''), output_field=models.TextField()), models.F('machine_kind'), output_field=models.TextField()), output_field=models.CharField(choices=negotiations.vocabulary.AgreementKind.choices, max_length=25))),
                ('machine_status', models.CharField(blank=True, choices=negotiations.vocabulary.AgreementStatus.choices, editable=False, max_length=20)),
                ('curator_status', models.CharField(blank=True, choices=negotiations.vocabulary.AgreementStatus.choices, max_length=20, verbose_name='status')),
                ('status', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_status'), models.Value(''), output_field=models.TextField()), models.F('machine_status'), output_field=models.TextField()), output_field=models.CharField(choices=negotiations.vocabulary.AgreementStatus.choices, max_length=20))),
                ('stage', models.CharField(blank=True, choices=negotiations.vocabulary.AgreementStage.choices, help_text='Stage in the words of the PA-X Peace Agreements Database.', max_length=30)),
                ('machine_quantity', models.PositiveIntegerField(editable=False, null=True)),
                ('curator_quantity', models.PositiveIntegerField(blank=True, null=True, verbose_name='quantity')),
                ('quantity', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_quantity'), models.F('machine_quantity')), output_field=models.PositiveIntegerField(null=True))),
                ('unit', models.CharField(blank=True, choices=negotiations.vocabulary.Unit.choices, help_text='What the stated total counts.', max_length=10)),
                ('round', models.ForeignKey(blank=True, help_text='The round that it came out of.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='agreements', to='negotiations.round')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Signature',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='signatures', to='negotiations.agreement')),
                ('party', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='signatures', to='negotiations.party')),
                ('role', models.CharField(choices=negotiations.vocabulary.AgreementRole.choices, default=negotiations.vocabulary.AgreementRole['BOUND'], max_length=10)),
                ('is_machine_made', models.BooleanField(default=False, editable=False)),
            ],
        ),
        migrations.CreateModel(
            name='Commitment',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('verification', models.CharField(choices=negotiations.vocabulary.Verification.choices, default=negotiations.vocabulary.Verification['REPORTED'], help_text='Reported: nobody has looked yet. Rejected: hidden from readers, kept.', max_length=10)),
                ('is_machine_made', models.BooleanField(default=False, editable=False, help_text='Made from claims; hidden again when no claim supports it.')),
                ('rejection_reason', models.TextField(blank=True, help_text='Why it is rejected; readers never see the record itself.')),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='commitments', to='negotiations.agreement')),
                ('party', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='commitments', to='negotiations.party')),
                ('what', models.CharField(help_text='What is promised, in our words.', max_length=300)),
                ('unit', models.CharField(choices=negotiations.vocabulary.Unit.choices, default=negotiations.vocabulary.Unit['OTHER'], max_length=10)),
                ('machine_quantity', models.PositiveIntegerField(editable=False, null=True)),
                ('curator_quantity', models.PositiveIntegerField(blank=True, null=True, verbose_name='quantity')),
                ('quantity', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_quantity'), models.F('machine_quantity')), output_field=models.PositiveIntegerField(null=True))),
                ('machine_due_on', models.DateField(editable=False, null=True)),
                ('curator_due_on', models.DateField(blank=True, null=True, verbose_name='due')),
                ('due_on', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_due_on'), models.F('machine_due_on')), output_field=models.DateField(null=True))),
                ('status', models.CharField(choices=negotiations.vocabulary.AgreementStatus.choices, default=negotiations.vocabulary.AgreementStatus['AGREED'], max_length=20)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='AgreementEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.agreement')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('verification', models.CharField(choices=negotiations.vocabulary.Verification.choices, default=negotiations.vocabulary.Verification['REPORTED'], help_text='Reported: nobody has looked yet. Rejected: hidden from readers, kept.', max_length=10)),
                ('is_machine_made', models.BooleanField(default=False, editable=False, help_text='Made from claims; hidden again when no claim supports it.')),
                ('rejection_reason', models.TextField(blank=True, help_text='Why it is rejected; readers never see the record itself.')),
                ('id', models.BigIntegerField(db_default=models.Func(models.Value('negotiations_event_id'), function='nextval', output_field=models.BigIntegerField()), editable=False, serialize=False)),
                ('process', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.process')),
                ('slug', models.SlugField(db_index=False, max_length=160)),
                ('machine_title', models.CharField(blank=True, editable=False, max_length=300)),
                ('curator_title', models.CharField(blank=True, max_length=300, verbose_name='title')),
                ('title', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_title'), models.Value(''), output_field=models.TextField()), models.F('machine_title'), output_field=models.TextField()), output_field=models.CharField(max_length=300))),
                ('machine_starts_on', models.DateField(editable=False, null=True)),
                ('machine_ends_on', models.DateField(editable=False, null=True)),
                ('machine_precision', models.CharField(choices=negotiations.vocabulary.Precision.choices, default=negotiations.vocabulary.Precision['DAY'], editable=False, max_length=5)),
                ('curator_starts_on', models.DateField(blank=True, help_text='Overrides first day, last day and precision together.', null=True, verbose_name='first day')),
                ('curator_ends_on', models.DateField(blank=True, null=True, verbose_name='last day')),
                ('curator_precision', models.CharField(blank=True, choices=negotiations.vocabulary.Precision.choices, max_length=5, verbose_name='precision')),
                ('starts_on', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_starts_on'), models.F('machine_starts_on')), output_field=models.DateField(null=True))),
                ('ends_on', models.GeneratedField(db_persist=True, expression=models.Case(models.When(curator_starts_on=None, then=models.F('machine_ends_on')), default=models.F('curator_ends_on')), output_field=models.DateField(null=True))),
                ('precision', models.GeneratedField(db_persist=True, expression=models.Case(models.When(curator_starts_on=None, then=models.F('machine_precision')), models.When(curator_precision='', then=models.Value('day')), default=models.F('curator_precision')), output_field=models.CharField(choices=negotiations.vocabulary.Precision.choices, max_length=5))),
                ('first_reported_on', models.DateField(help_text='Day of the first report; lists use it where the day is unknown.')),
                ('listed_on', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce('curator_starts_on', 'machine_starts_on', 'first_reported_on'), output_field=models.DateField())),
                ('machine_place', models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.place')),
                ('curator_place', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.place', verbose_name='place')),
                ('place_key', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_place'), models.F('machine_place')), output_field=models.BigIntegerField(null=True))),
                ('machine_summary', models.TextField(blank=True, editable=False)),
                ('curator_summary', models.TextField(blank=True, verbose_name='summary')),
                ('summary', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_summary'), models.Value(''), output_field=models.TextField()), models.F('machine_summary'), output_field=models.TextField()), output_field=models.TextField())),
                ('is_disputed', models.BooleanField(default=False, editable=False, help_text='True while speakers contradict each other on a figure or a date.', verbose_name='disputed')),
                ('merged_into', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.agreement')),
                ('added_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('pax_id', models.CharField(blank=True, max_length=50, verbose_name='PA-X identifier')),
                ('ucdp_id', models.CharField(blank=True, max_length=50, verbose_name='UCDP identifier')),
                ('wikidata_id', models.CharField(blank=True, max_length=20, verbose_name='Wikidata item')),
                ('machine_kind', models.CharField(blank=True, choices=negotiations.vocabulary.AgreementKind.choices, editable=False, max_length=25)),
                ('curator_kind', models.CharField(blank=True, choices=negotiations.vocabulary.AgreementKind.choices, max_length=25, verbose_name='kind')),
                ('kind', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_kind'), models.Value(''), output_field=models.TextField()), models.F('machine_kind'), output_field=models.TextField()), output_field=models.CharField(choices=negotiations.vocabulary.AgreementKind.choices, max_length=25))),
                ('machine_status', models.CharField(blank=True, choices=negotiations.vocabulary.AgreementStatus.choices, editable=False, max_length=20)),
                ('curator_status', models.CharField(blank=True, choices=negotiations.vocabulary.AgreementStatus.choices, max_length=20, verbose_name='status')),
                ('status', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_status'), models.Value(''), output_field=models.TextField()), models.F('machine_status'), output_field=models.TextField()), output_field=models.CharField(choices=negotiations.vocabulary.AgreementStatus.choices, max_length=20))),
                ('stage', models.CharField(blank=True, choices=negotiations.vocabulary.AgreementStage.choices, help_text='Stage in the words of the PA-X Peace Agreements Database.', max_length=30)),
                ('machine_quantity', models.PositiveIntegerField(editable=False, null=True)),
                ('curator_quantity', models.PositiveIntegerField(blank=True, null=True, verbose_name='quantity')),
                ('quantity', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_quantity'), models.F('machine_quantity')), output_field=models.PositiveIntegerField(null=True))),
                ('unit', models.CharField(blank=True, choices=negotiations.vocabulary.Unit.choices, help_text='What the stated total counts.', max_length=10)),
                ('round', models.ForeignKey(blank=True, db_constraint=False, help_text='The round that it came out of.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.round')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='SignatureEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.signature')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('id', models.BigIntegerField()),
                ('agreement', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.agreement')),
                ('party', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.party')),
                ('role', models.CharField(choices=negotiations.vocabulary.AgreementRole.choices, default=negotiations.vocabulary.AgreementRole['BOUND'], max_length=10)),
                ('is_machine_made', models.BooleanField(default=False, editable=False)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='CommitmentEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.commitment')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('id', models.BigIntegerField()),
                ('verification', models.CharField(choices=negotiations.vocabulary.Verification.choices, default=negotiations.vocabulary.Verification['REPORTED'], help_text='Reported: nobody has looked yet. Rejected: hidden from readers, kept.', max_length=10)),
                ('is_machine_made', models.BooleanField(default=False, editable=False, help_text='Made from claims; hidden again when no claim supports it.')),
                ('rejection_reason', models.TextField(blank=True, help_text='Why it is rejected; readers never see the record itself.')),
                ('agreement', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.agreement')),
                ('party', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.party')),
                ('what', models.CharField(help_text='What is promised, in our words.', max_length=300)),
                ('unit', models.CharField(choices=negotiations.vocabulary.Unit.choices, default=negotiations.vocabulary.Unit['OTHER'], max_length=10)),
                ('machine_quantity', models.PositiveIntegerField(editable=False, null=True)),
                ('curator_quantity', models.PositiveIntegerField(blank=True, null=True, verbose_name='quantity')),
                ('quantity', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_quantity'), models.F('machine_quantity')), output_field=models.PositiveIntegerField(null=True))),
                ('machine_due_on', models.DateField(editable=False, null=True)),
                ('curator_due_on', models.DateField(blank=True, null=True, verbose_name='due')),
                ('due_on', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_due_on'), models.F('machine_due_on')), output_field=models.DateField(null=True))),
                ('status', models.CharField(choices=negotiations.vocabulary.AgreementStatus.choices, default=negotiations.vocabulary.AgreementStatus['AGREED'], max_length=20)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.AddField(
            model_name='agreement',
            name='parties',
            field=models.ManyToManyField(related_name='agreements', through='negotiations.Signature', to='negotiations.party'),
        ),
        migrations.AddConstraint(
            model_name='commitment',
            constraint=models.CheckConstraint(condition=models.Q(('verification__in', ['reported', 'verified', 'rejected'])), name='commitment_verification_is_a_known_word', violation_error_message='verification is none of: reported, verified, rejected.'),
        ),
        migrations.AddConstraint(
            model_name='commitment',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('verification', negotiations.vocabulary.Verification['REJECTED']), _negated=True), models.Q(('rejection_reason', ''), _negated=True), _connector='OR'), name='commitment_rejected_for_a_reason', violation_error_message='Say why the record is rejected.'),
        ),
        migrations.AddConstraint(
            model_name='commitment',
            constraint=models.UniqueConstraint(fields=('agreement', 'party', 'unit', 'what'), name='party_promises_a_thing_once', violation_error_message='The party already promises this there.'),
        ),
        migrations.AddConstraint(
            model_name='commitment',
            constraint=models.CheckConstraint(condition=models.Q(('machine_quantity', None), ('machine_quantity__gt', 0), _connector='OR'), name='commitment_machine_quantity_is_positive', violation_error_message='A promised quantity is more than zero.'),
        ),
        migrations.AddConstraint(
            model_name='commitment',
            constraint=models.CheckConstraint(condition=models.Q(('curator_quantity', None), ('curator_quantity__gt', 0), _connector='OR'), name='commitment_curator_quantity_is_positive', violation_error_message='A promised quantity is more than zero.'),
        ),
        migrations.AddConstraint(
            model_name='commitment',
            constraint=models.CheckConstraint(condition=models.Q(('unit__in', ['persons', 'bodies', 'children', 'days', 'tonnes', 'other'])), name='commitment_unit_is_a_known_word', violation_error_message='unit is none of: persons, bodies, children, days, tonnes, other.'),
        ),
        migrations.AddConstraint(
            model_name='commitment',
            constraint=models.CheckConstraint(condition=models.Q(('status__in', ['proposed', 'agreed', 'signed', 'rejected', 'in_force', 'implemented', 'partly_implemented', 'violated', 'suspended', 'expired'])), name='commitment_status_is_a_known_word', violation_error_message='status is none of: proposed, agreed, signed, rejected, in_force, implemented, partly_implemented, violated, suspended, expired.'),
        ),
        migrations.AddConstraint(
            model_name='signature',
            constraint=models.UniqueConstraint(fields=('agreement', 'party', 'role'), name='party_has_a_role_in_an_agreement_once', violation_error_message='The party already has this role in it.'),
        ),
        migrations.AddConstraint(
            model_name='signature',
            constraint=models.CheckConstraint(condition=models.Q(('role__in', ['bound', 'mediator', 'guarantor'])), name='signature_role_is_a_known_word', violation_error_message='role is none of: bound, mediator, guarantor.'),
        ),
        migrations.AddIndex(
            model_name='agreement',
            index=models.Index(models.F('listed_on'), models.F('id'), name='agreement_listed'),
        ),
        migrations.AddIndex(
            model_name='agreement',
            index=models.Index(models.F('process'), models.F('listed_on'), models.F('id'), name='agreement_by_process'),
        ),
        migrations.AddIndex(
            model_name='agreement',
            index=django.contrib.postgres.indexes.GinIndex(fields=['search'], name='agreement_search'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('verification__in', ['reported', 'verified', 'rejected'])), name='agreement_verification_is_a_known_word', violation_error_message='verification is none of: reported, verified, rejected.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('verification', negotiations.vocabulary.Verification['REJECTED']), _negated=True), models.Q(('rejection_reason', ''), _negated=True), _connector='OR'), name='agreement_rejected_for_a_reason', violation_error_message='Say why the record is rejected.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('title', ''), _negated=True), name='agreement_has_a_title', violation_error_message='Give a title.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('machine_precision__in', ['day', 'month', 'year'])), name='agreement_machine_precision_is_a_known_word', violation_error_message='machine_precision is none of: day, month, year.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('curator_precision__in', ['day', 'month', 'year', ''])), name='agreement_curator_precision_is_a_known_word', violation_error_message='curator_precision is none of: day, month, year.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('machine_ends_on', None), ('machine_ends_on__gte', models.F('machine_starts_on')), _connector='OR'), name='agreement_machine_ends_after_it_begins', violation_error_message='The last day is before the first.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('curator_ends_on', None), ('curator_ends_on__gte', models.F('curator_starts_on')), _connector='OR'), name='agreement_curator_ends_after_it_begins', violation_error_message='The last day is before the first.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('machine_ends_on', None), ('machine_starts_on__isnull', False), _connector='OR'), name='agreement_machine_ends_only_if_it_begins', violation_error_message='Give the first day too.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('curator_ends_on', None), ('curator_starts_on__isnull', False), _connector='OR'), name='agreement_curator_ends_only_if_it_begins', violation_error_message='Give the first day too.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('merged_into', None), models.Q(('merged_into', models.F('id')), _negated=True), _connector='OR'), name='agreement_is_not_merged_into_itself', violation_error_message='An event cannot be merged into itself.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('wikidata_id__regex', '^(Q[1-9][0-9]*)?$')), name='agreement_wikidata_id_is_an_item', violation_error_message='A Wikidata item is a Q and a number.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('machine_kind__in', ['prisoner_exchange', 'body_repatriation', 'ceasefire', 'humanitarian_corridor', 'grain', 'energy', 'children_return', 'framework', 'memorandum', 'declaration', 'other', ''])), name='agreement_machine_kind_is_a_known_word', violation_error_message='machine_kind is none of: prisoner_exchange, body_repatriation, ceasefire, humanitarian_corridor, grain, energy, children_return, framework, memorandum, declaration, other.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('curator_kind__in', ['prisoner_exchange', 'body_repatriation', 'ceasefire', 'humanitarian_corridor', 'grain', 'energy', 'children_return', 'framework', 'memorandum', 'declaration', 'other', ''])), name='agreement_curator_kind_is_a_known_word', violation_error_message='curator_kind is none of: prisoner_exchange, body_repatriation, ceasefire, humanitarian_corridor, grain, energy, children_return, framework, memorandum, declaration, other.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['prisoner_exchange', 'body_repatriation', 'ceasefire', 'humanitarian_corridor', 'grain', 'energy', 'children_return', 'framework', 'memorandum', 'declaration', 'other'])), name='agreement_kind_is_a_known_word', violation_error_message='kind is none of: prisoner_exchange, body_repatriation, ceasefire, humanitarian_corridor, grain, energy, children_return, framework, memorandum, declaration, other.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('machine_status__in', ['proposed', 'agreed', 'signed', 'rejected', 'in_force', 'implemented', 'partly_implemented', 'violated', 'suspended', 'expired', ''])), name='agreement_machine_status_is_a_known_word', violation_error_message='machine_status is none of: proposed, agreed, signed, rejected, in_force, implemented, partly_implemented, violated, suspended, expired.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('curator_status__in', ['proposed', 'agreed', 'signed', 'rejected', 'in_force', 'implemented', 'partly_implemented', 'violated', 'suspended', 'expired', ''])), name='agreement_curator_status_is_a_known_word', violation_error_message='curator_status is none of: proposed, agreed, signed, rejected, in_force, implemented, partly_implemented, violated, suspended, expired.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('status__in', ['proposed', 'agreed', 'signed', 'rejected', 'in_force', 'implemented', 'partly_implemented', 'violated', 'suspended', 'expired'])), name='agreement_status_is_a_known_word', violation_error_message='status is none of: proposed, agreed, signed, rejected, in_force, implemented, partly_implemented, violated, suspended, expired.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('stage__in', ['pre_negotiation', 'ceasefire', 'framework_partial', 'framework_comprehensive', 'implementation', 'renewal', 'other', ''])), name='agreement_stage_is_a_known_word', violation_error_message='stage is none of: pre_negotiation, ceasefire, framework_partial, framework_comprehensive, implementation, renewal, other.'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('unit__in', ['persons', 'bodies', 'children', 'days', 'tonnes', 'other', ''])), name='agreement_unit_is_a_known_word', violation_error_message='unit is none of: persons, bodies, children, days, tonnes, other.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='commitmentevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='18415fd3340f20f29bb152b22478560840b4fd54', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_eb5ad', table='negotiations_commitmentevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='commitment',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_commitmentevent" ("agreement_id", "curator_due_on", "curator_quantity", "id", "is_machine_made", "machine_due_on", "machine_quantity", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rejection_reason", "status", "unit", "verification", "what") VALUES (NEW."agreement_id", NEW."curator_due_on", NEW."curator_quantity", NEW."id", NEW."is_machine_made", NEW."machine_due_on", NEW."machine_quantity", NEW."party_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rejection_reason", NEW."status", NEW."unit", NEW."verification", NEW."what"); RETURN NULL;', hash='8a1ffdc2ab05788da5ffee4cbda8e834ad13cabd', operation='INSERT', pgid='pgtrigger_insert_insert_e44e4', table='negotiations_commitment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='commitment',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "negotiations_commitmentevent" ("agreement_id", "curator_due_on", "curator_quantity", "id", "is_machine_made", "machine_due_on", "machine_quantity", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rejection_reason", "status", "unit", "verification", "what") VALUES (NEW."agreement_id", NEW."curator_due_on", NEW."curator_quantity", NEW."id", NEW."is_machine_made", NEW."machine_due_on", NEW."machine_quantity", NEW."party_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rejection_reason", NEW."status", NEW."unit", NEW."verification", NEW."what"); RETURN NULL;', hash='bfd25223a147d3f6dc02987981249acd1fdab806', operation='UPDATE', pgid='pgtrigger_update_update_23b38', table='negotiations_commitment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='commitment',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_commitmentevent" ("agreement_id", "curator_due_on", "curator_quantity", "id", "is_machine_made", "machine_due_on", "machine_quantity", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rejection_reason", "status", "unit", "verification", "what") VALUES (OLD."agreement_id", OLD."curator_due_on", OLD."curator_quantity", OLD."id", OLD."is_machine_made", OLD."machine_due_on", OLD."machine_quantity", OLD."party_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."rejection_reason", OLD."status", OLD."unit", OLD."verification", OLD."what"); RETURN NULL;', hash='3f34f8de122e80228116d5d721e681af299dac45', operation='DELETE', pgid='pgtrigger_delete_delete_5a339', table='negotiations_commitment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='b61fd03e66f45be75e1c1f7507685c64981b4fa8', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_6bde3', table='negotiations_agreementevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='signature',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_signatureevent" ("agreement_id", "id", "is_machine_made", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") VALUES (NEW."agreement_id", NEW."id", NEW."is_machine_made", NEW."party_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role"); RETURN NULL;', hash='388a8de7257a7932c47840e1fd365002b92763ad', operation='INSERT', pgid='pgtrigger_insert_insert_673f7', table='negotiations_signature', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='signature',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "negotiations_signatureevent" ("agreement_id", "id", "is_machine_made", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") VALUES (NEW."agreement_id", NEW."id", NEW."is_machine_made", NEW."party_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role"); RETURN NULL;', hash='01be63ac3f8b84793517098028f39bba58849a37', operation='UPDATE', pgid='pgtrigger_update_update_8d5f5', table='negotiations_signature', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='signature',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_signatureevent" ("agreement_id", "id", "is_machine_made", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role") VALUES (OLD."agreement_id", OLD."id", OLD."is_machine_made", OLD."party_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."role"); RETURN NULL;', hash='d51463a556dea40062bbcb2d114a145b36541816', operation='DELETE', pgid='pgtrigger_delete_delete_fb9d1', table='negotiations_signature', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_agreementevent" ("added_at", "curator_ends_on", "curator_kind", "curator_place_id", "curator_precision", "curator_quantity", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "first_reported_on", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_kind", "machine_place_id", "machine_precision", "machine_quantity", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "merged_into_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "round_id", "slug", "stage", "ucdp_id", "unit", "verification", "wikidata_id") VALUES (NEW."added_at", NEW."curator_ends_on", NEW."curator_kind", NEW."curator_place_id", NEW."curator_precision", NEW."curator_quantity", NEW."curator_starts_on", NEW."curator_status", NEW."curator_summary", NEW."curator_title", NEW."first_reported_on", NEW."id", NEW."is_disputed", NEW."is_machine_made", NEW."machine_ends_on", NEW."machine_kind", NEW."machine_place_id", NEW."machine_precision", NEW."machine_quantity", NEW."machine_starts_on", NEW."machine_status", NEW."machine_summary", NEW."machine_title", NEW."merged_into_id", NEW."pax_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."process_id", NEW."rejection_reason", NEW."round_id", NEW."slug", NEW."stage", NEW."ucdp_id", NEW."unit", NEW."verification", NEW."wikidata_id"); RETURN NULL;', hash='9c2439392cc8735b16fed934b2a1dd4817ac5dab', operation='INSERT', pgid='pgtrigger_insert_insert_36128', table='negotiations_agreement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."added_at" IS DISTINCT FROM (NEW."added_at") OR OLD."curator_ends_on" IS DISTINCT FROM (NEW."curator_ends_on") OR OLD."curator_kind" IS DISTINCT FROM (NEW."curator_kind") OR OLD."curator_place_id" IS DISTINCT FROM (NEW."curator_place_id") OR OLD."curator_precision" IS DISTINCT FROM (NEW."curator_precision") OR OLD."curator_quantity" IS DISTINCT FROM (NEW."curator_quantity") OR OLD."curator_starts_on" IS DISTINCT FROM (NEW."curator_starts_on") OR OLD."curator_status" IS DISTINCT FROM (NEW."curator_status") OR OLD."curator_summary" IS DISTINCT FROM (NEW."curator_summary") OR OLD."curator_title" IS DISTINCT FROM (NEW."curator_title") OR OLD."ends_on" IS DISTINCT FROM (NEW."ends_on") OR OLD."first_reported_on" IS DISTINCT FROM (NEW."first_reported_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_disputed" IS DISTINCT FROM (NEW."is_disputed") OR OLD."is_machine_made" IS DISTINCT FROM (NEW."is_machine_made") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."listed_on" IS DISTINCT FROM (NEW."listed_on") OR OLD."machine_ends_on" IS DISTINCT FROM (NEW."machine_ends_on") OR OLD."machine_kind" IS DISTINCT FROM (NEW."machine_kind") OR OLD."machine_place_id" IS DISTINCT FROM (NEW."machine_place_id") OR OLD."machine_precision" IS DISTINCT FROM (NEW."machine_precision") OR OLD."machine_quantity" IS DISTINCT FROM (NEW."machine_quantity") OR OLD."machine_starts_on" IS DISTINCT FROM (NEW."machine_starts_on") OR OLD."machine_status" IS DISTINCT FROM (NEW."machine_status") OR OLD."machine_summary" IS DISTINCT FROM (NEW."machine_summary") OR OLD."machine_title" IS DISTINCT FROM (NEW."machine_title") OR OLD."merged_into_id" IS DISTINCT FROM (NEW."merged_into_id") OR OLD."pax_id" IS DISTINCT FROM (NEW."pax_id") OR OLD."place_key" IS DISTINCT FROM (NEW."place_key") OR OLD."precision" IS DISTINCT FROM (NEW."precision") OR OLD."process_id" IS DISTINCT FROM (NEW."process_id") OR OLD."quantity" IS DISTINCT FROM (NEW."quantity") OR OLD."rejection_reason" IS DISTINCT FROM (NEW."rejection_reason") OR OLD."round_id" IS DISTINCT FROM (NEW."round_id") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."stage" IS DISTINCT FROM (NEW."stage") OR OLD."starts_on" IS DISTINCT FROM (NEW."starts_on") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."ucdp_id" IS DISTINCT FROM (NEW."ucdp_id") OR OLD."unit" IS DISTINCT FROM (NEW."unit") OR OLD."verification" IS DISTINCT FROM (NEW."verification") OR OLD."wikidata_id" IS DISTINCT FROM (NEW."wikidata_id"))', func='INSERT INTO "negotiations_agreementevent" ("added_at", "curator_ends_on", "curator_kind", "curator_place_id", "curator_precision", "curator_quantity", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "first_reported_on", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_kind", "machine_place_id", "machine_precision", "machine_quantity", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "merged_into_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "round_id", "slug", "stage", "ucdp_id", "unit", "verification", "wikidata_id") VALUES (NEW."added_at", NEW."curator_ends_on", NEW."curator_kind", NEW."curator_place_id", NEW."curator_precision", NEW."curator_quantity", NEW."curator_starts_on", NEW."curator_status", NEW."curator_summary", NEW."curator_title", NEW."first_reported_on", NEW."id", NEW."is_disputed", NEW."is_machine_made", NEW."machine_ends_on", NEW."machine_kind", NEW."machine_place_id", NEW."machine_precision", NEW."machine_quantity", NEW."machine_starts_on", NEW."machine_status", NEW."machine_summary", NEW."machine_title", NEW."merged_into_id", NEW."pax_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."process_id", NEW."rejection_reason", NEW."round_id", NEW."slug", NEW."stage", NEW."ucdp_id", NEW."unit", NEW."verification", NEW."wikidata_id"); RETURN NULL;', hash='fa063352c90560b41da418e0133b030864cfa2e9', operation='UPDATE', pgid='pgtrigger_update_update_21ea8', table='negotiations_agreement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_agreementevent" ("added_at", "curator_ends_on", "curator_kind", "curator_place_id", "curator_precision", "curator_quantity", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "first_reported_on", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_kind", "machine_place_id", "machine_precision", "machine_quantity", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "merged_into_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "round_id", "slug", "stage", "ucdp_id", "unit", "verification", "wikidata_id") VALUES (OLD."added_at", OLD."curator_ends_on", OLD."curator_kind", OLD."curator_place_id", OLD."curator_precision", OLD."curator_quantity", OLD."curator_starts_on", OLD."curator_status", OLD."curator_summary", OLD."curator_title", OLD."first_reported_on", OLD."id", OLD."is_disputed", OLD."is_machine_made", OLD."machine_ends_on", OLD."machine_kind", OLD."machine_place_id", OLD."machine_precision", OLD."machine_quantity", OLD."machine_starts_on", OLD."machine_status", OLD."machine_summary", OLD."machine_title", OLD."merged_into_id", OLD."pax_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."process_id", OLD."rejection_reason", OLD."round_id", OLD."slug", OLD."stage", OLD."ucdp_id", OLD."unit", OLD."verification", OLD."wikidata_id"); RETURN NULL;', hash='63b01de49503ab9a1e4a3c26846a7bd66fc40d01', operation='DELETE', pgid='pgtrigger_delete_delete_014c9', table='negotiations_agreement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='signatureevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='2bed3cb9bd37c76cdaf8899b77eee0d58ebac9cc', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_74c1b', table='negotiations_signatureevent', when='BEFORE')),
        ),
    ]
