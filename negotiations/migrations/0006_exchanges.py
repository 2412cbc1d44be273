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
        ('negotiations', '0005_agreements'),
    ]

    operations = [
        migrations.CreateModel(
            name='PrisonerExchange',
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
                ('merged_into', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='merged', to='negotiations.prisonerexchange')),
                ('added_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('pax_id', models.CharField(blank=True, max_length=50, verbose_name='PA-X identifier')),
                ('ucdp_id', models.CharField(blank=True, max_length=50, verbose_name='UCDP identifier')),
                ('wikidata_id', models.CharField(blank=True, max_length=20, verbose_name='Wikidata item')),
                ('search', models.GeneratedField(db_persist=True, expression=django.contrib.postgres.search.SearchVector(django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_title'), models.Value(''), output_field=models.TextField()), models.F('machine_title'), output_field=models.TextField()), django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_summary'), models.Value(''), output_field=models.TextField()), models.F('machine_summary'), output_field=models.TextField()), config='english'), output_field=django.contrib.postgres.search.SearchVectorField())),
                ('machine_status', models.CharField(blank=True, choices=negotiations.vocabulary.ExchangeStatus.choices, editable=False, max_length=12)),
                ('curator_status', models.CharField(blank=True, choices=negotiations.vocabulary.ExchangeStatus.choices, max_length=12, verbose_name='status')),
                ('status', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_status'), models.Value(''), output_field=models.TextField()), models.F('machine_status'), output_field=models.TextField()), output_field=models.CharField(choices=negotiations.vocabulary.ExchangeStatus.choices, max_length=12))),
                ('machine_total_count', models.PositiveIntegerField(editable=False, null=True)),
                ('curator_total_count', models.PositiveIntegerField(blank=True, help_text='A stated sum of both directions, where no side is given.', null=True, verbose_name='total')),
                ('total_count', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_total_count'), models.F('machine_total_count')), output_field=models.PositiveIntegerField(null=True))),
                ('number', models.PositiveSmallIntegerField(blank=True, help_text='Its ordinal in an official count.', null=True)),
                ('agreement', models.ForeignKey(blank=True, help_text='The agreement that it fulfils.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='exchanges', to='negotiations.agreement')),
                ('part_of', models.ForeignKey(blank=True, help_text='The exchange of which this is one stage.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='parts', to='negotiations.prisonerexchange')),
                ('part_number', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('part_count', models.PositiveSmallIntegerField(blank=True, help_text='Of how many parts.', null=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Mediation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('exchange', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='mediations', to='negotiations.prisonerexchange')),
                ('party', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='mediations', to='negotiations.party')),
                ('is_machine_made', models.BooleanField(default=False, editable=False)),
            ],
        ),
        migrations.CreateModel(
            name='Transfer',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('verification', models.CharField(choices=negotiations.vocabulary.Verification.choices, default=negotiations.vocabulary.Verification['REPORTED'], help_text='Reported: nobody has looked yet. Rejected: hidden from readers, kept.', max_length=10)),
                ('is_machine_made', models.BooleanField(default=False, editable=False, help_text='Made from claims; hidden again when no claim supports it.')),
                ('rejection_reason', models.TextField(blank=True, help_text='Why it is rejected; readers never see the record itself.')),
                ('exchange', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='transfers', to='negotiations.prisonerexchange')),
                ('released_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='transfers_released', to='negotiations.party')),
                ('received_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='transfers_received', to='negotiations.party')),
                ('category', models.CharField(choices=negotiations.vocabulary.TransferCategory.choices, max_length=20)),
                ('machine_count', models.PositiveIntegerField(editable=False, null=True)),
                ('machine_qualifier', models.CharField(choices=negotiations.vocabulary.Qualifier.choices, default=negotiations.vocabulary.Qualifier['EXACT'], editable=False, max_length=10)),
                ('curator_count', models.PositiveIntegerField(blank=True, null=True, verbose_name='count')),
                ('curator_qualifier', models.CharField(blank=True, choices=negotiations.vocabulary.Qualifier.choices, help_text='Set it to override count and qualifier together.', max_length=10, verbose_name='qualifier')),
                ('count', models.GeneratedField(db_persist=True, expression=models.Case(models.When(curator_qualifier='', then=models.F('machine_count')), default=models.F('curator_count')), output_field=models.PositiveIntegerField(null=True))),
                ('qualifier', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_qualifier'), models.Value(''), output_field=models.TextField()), models.F('machine_qualifier'), output_field=models.TextField()), output_field=models.CharField(choices=negotiations.vocabulary.Qualifier.choices, max_length=10))),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PrisonerExchangeEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.prisonerexchange')),
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
                ('merged_into', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.prisonerexchange')),
                ('added_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('pax_id', models.CharField(blank=True, max_length=50, verbose_name='PA-X identifier')),
                ('ucdp_id', models.CharField(blank=True, max_length=50, verbose_name='UCDP identifier')),
                ('wikidata_id', models.CharField(blank=True, max_length=20, verbose_name='Wikidata item')),
                ('machine_status', models.CharField(blank=True, choices=negotiations.vocabulary.ExchangeStatus.choices, editable=False, max_length=12)),
                ('curator_status', models.CharField(blank=True, choices=negotiations.vocabulary.ExchangeStatus.choices, max_length=12, verbose_name='status')),
                ('status', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_status'), models.Value(''), output_field=models.TextField()), models.F('machine_status'), output_field=models.TextField()), output_field=models.CharField(choices=negotiations.vocabulary.ExchangeStatus.choices, max_length=12))),
                ('machine_total_count', models.PositiveIntegerField(editable=False, null=True)),
                ('curator_total_count', models.PositiveIntegerField(blank=True, help_text='A stated sum of both directions, where no side is given.', null=True, verbose_name='total')),
                ('total_count', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_total_count'), models.F('machine_total_count')), output_field=models.PositiveIntegerField(null=True))),
                ('number', models.PositiveSmallIntegerField(blank=True, help_text='Its ordinal in an official count.', null=True)),
                ('agreement', models.ForeignKey(blank=True, db_constraint=False, help_text='The agreement that it fulfils.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.agreement')),
                ('part_of', models.ForeignKey(blank=True, db_constraint=False, help_text='The exchange of which this is one stage.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.prisonerexchange')),
                ('part_number', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('part_count', models.PositiveSmallIntegerField(blank=True, help_text='Of how many parts.', null=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='MediationEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.mediation')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('id', models.BigIntegerField()),
                ('exchange', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.prisonerexchange')),
                ('party', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.party')),
                ('is_machine_made', models.BooleanField(default=False, editable=False)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='TransferEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.transfer')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('id', models.BigIntegerField()),
                ('verification', models.CharField(choices=negotiations.vocabulary.Verification.choices, default=negotiations.vocabulary.Verification['REPORTED'], help_text='Reported: nobody has looked yet. Rejected: hidden from readers, kept.', max_length=10)),
                ('is_machine_made', models.BooleanField(default=False, editable=False, help_text='Made from claims; hidden again when no claim supports it.')),
                ('rejection_reason', models.TextField(blank=True, help_text='Why it is rejected; readers never see the record itself.')),
                ('exchange', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.prisonerexchange')),
                ('released_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.party')),
                ('received_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.party')),
                ('category', models.CharField(choices=negotiations.vocabulary.TransferCategory.choices, max_length=20)),
                ('machine_count', models.PositiveIntegerField(editable=False, null=True)),
                ('machine_qualifier', models.CharField(choices=negotiations.vocabulary.Qualifier.choices, default=negotiations.vocabulary.Qualifier['EXACT'], editable=False, max_length=10)),
                ('curator_count', models.PositiveIntegerField(blank=True, null=True, verbose_name='count')),
                ('curator_qualifier', models.CharField(blank=True, choices=negotiations.vocabulary.Qualifier.choices, help_text='Set it to override count and qualifier together.', max_length=10, verbose_name='qualifier')),
                ('count', models.GeneratedField(db_persist=True, expression=models.Case(models.When(curator_qualifier='', then=models.F('machine_count')), default=models.F('curator_count')), output_field=models.PositiveIntegerField(null=True))),
                ('qualifier', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_qualifier'), models.Value(''), output_field=models.TextField()), models.F('machine_qualifier'), output_field=models.TextField()), output_field=models.CharField(choices=negotiations.vocabulary.Qualifier.choices, max_length=10))),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.AddField(
            model_name='prisonerexchange',
            name='mediators',
            field=models.ManyToManyField(related_name='exchanges_mediated', through='negotiations.Mediation', to='negotiations.party'),
        ),
        migrations.AddConstraint(
            model_name='mediation',
            constraint=models.UniqueConstraint(fields=('exchange', 'party'), name='party_mediates_an_exchange_once', violation_error_message='The party already mediates this exchange.'),
        ),
        migrations.AddIndex(
            model_name='prisonerexchange',
            index=models.Index(models.F('listed_on'), models.F('id'), name='prisonerexchange_listed'),
        ),
        migrations.AddIndex(
            model_name='prisonerexchange',
            index=models.Index(models.F('process'), models.F('listed_on'), models.F('id'), name='prisonerexchange_by_process'),
        ),
        migrations.AddIndex(
            model_name='prisonerexchange',
            index=django.contrib.postgres.indexes.GinIndex(fields=['search'], name='prisonerexchange_search'),
        ),
        migrations.AddConstraint(
            model_name='prisonerexchange',
            constraint=models.CheckConstraint(condition=models.Q(('verification__in', ['reported', 'verified', 'rejected'])), name='prisonerexchange_verification_is_a_known_word', violation_error_message='verification is none of: reported, verified, rejected.'),
        ),
        migrations.AddConstraint(
            model_name='prisonerexchange',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('verification', negotiations.vocabulary.Verification['REJECTED']), _negated=True), models.Q(('rejection_reason', ''), _negated=True), _connector='OR'), name='prisonerexchange_rejected_for_a_reason', violation_error_message='Say why the record is rejected.'),
        ),
        migrations.AddConstraint(
            model_name='prisonerexchange',
            constraint=models.CheckConstraint(condition=models.Q(('title', ''), _negated=True), name='prisonerexchange_has_a_title', violation_error_message='Give a title.'),
        ),
        migrations.AddConstraint(
            model_name='prisonerexchange',
            constraint=models.CheckConstraint(condition=models.Q(('machine_precision__in', ['day', 'month', 'year'])), name='prisonerexchange_machine_precision_is_a_known_word', violation_error_message='machine_precision is none of: day, month, year.'),
        ),
        migrations.AddConstraint(
            model_name='prisonerexchange',
            constraint=models.CheckConstraint(condition=models.Q(('curator_precision__in', ['day', 'month', 'year', ''])), name='prisonerexchange_curator_precision_is_a_known_word', violation_error_message='curator_precision is none of: day, month, year.'),
        ),
        migrations.AddConstraint(
            model_name='prisonerexchange',
            constraint=models.CheckConstraint(condition=models.Q(('machine_ends_on', None), ('machine_ends_on__gte', models.F('machine_starts_on')), _connector='OR'), name='prisonerexchange_machine_ends_after_it_begins', violation_error_message='The last day is before the first.'),
        ),
        migrations.AddConstraint(
            model_name='prisonerexchange',
            constraint=models.CheckConstraint(condition=models.Q(('curator_ends_on', None), ('curator_ends_on__gte', models.F('curator_starts_on')), _connector='OR'), name='prisonerexchange_curator_ends_after_it_begins', violation_error_message='The last day is before the first.'),
        ),
        migrations.AddConstraint(
            model_name='prisonerexchange',
            constraint=models.CheckConstraint(condition=models.Q(('machine_ends_on', None), ('machine_starts_on__isnull', False), _connector='OR'), name='prisonerexchange_machine_ends_only_if_it_begins', violation_error_message='Give the first day too.'),
        ),
        migrations.AddConstraint(
            model_name='prisonerexchange',
            constraint=models.CheckConstraint(condition=models.Q(('curator_ends_on', None), ('curator_starts_on__isnull', False), _connector='OR'), name='prisonerexchange_curator_ends_only_if_it_begins', violation_error_message='Give the first day too.'),
        ),
        migrations.AddConstraint(
            model_name='prisonerexchange',
            constraint=models.CheckConstraint(condition=models.Q(('merged_into', None), models.Q(('merged_into', models.F('id')), _negated=True), _connector='OR'), name='prisonerexchange_is_not_merged_into_itself', violation_error_message='An event cannot be merged into itself.'),
        ),
        migrations.AddConstraint(
            model_name='prisonerexchange',
            constraint=models.CheckConstraint(condition=models.Q(('wikidata_id__regex', '^(Q[1-9][0-9]*)?$')), name='prisonerexchange_wikidata_id_is_an_item', violation_error_message='A Wikidata item is a Q and a number.'),
        ),
        migrations.AddConstraint(
            model_name='prisonerexchange',
            constraint=models.CheckConstraint(condition=models.Q(('machine_status__in', ['agreed', 'planned', 'carried_out', 'postponed', 'cancelled', ''])), name='prisonerexchange_machine_status_is_a_known_word', violation_error_message='machine_status is none of: agreed, planned, carried_out, postponed, cancelled.'),
        ),
        migrations.AddConstraint(
            model_name='prisonerexchange',
            constraint=models.CheckConstraint(condition=models.Q(('curator_status__in', ['agreed', 'planned', 'carried_out', 'postponed', 'cancelled', ''])), name='prisonerexchange_curator_status_is_a_known_word', violation_error_message='curator_status is none of: agreed, planned, carried_out, postponed, cancelled.'),
        ),
        migrations.AddConstraint(
            model_name='prisonerexchange',
            constraint=models.CheckConstraint(condition=models.Q(('status__in', ['agreed', 'planned', 'carried_out', 'postponed', 'cancelled'])), name='prisonerexchange_status_is_a_known_word', violation_error_message='status is none of: agreed, planned, carried_out, postponed, cancelled.'),
        ),
        migrations.AddConstraint(
            model_name='prisonerexchange',
            constraint=models.CheckConstraint(condition=models.Q(('part_of', None), models.Q(('part_of', models.F('id')), _negated=True), _connector='OR'), name='exchange_is_no_part_of_itself', violation_error_message='An exchange cannot be a part of itself.'),
        ),
        migrations.AddConstraint(
            model_name='prisonerexchange',
            constraint=models.CheckConstraint(condition=models.Q(('part_count', None), ('part_number', None), ('part_number__range', (1, models.F('part_count'))), _connector='OR'), name='exchange_part_is_one_of_its_parts', violation_error_message="The part's number exceeds how many there are."),
        ),
        migrations.AddConstraint(
            model_name='transfer',
            constraint=models.CheckConstraint(condition=models.Q(('verification__in', ['reported', 'verified', 'rejected'])), name='transfer_verification_is_a_known_word', violation_error_message='verification is none of: reported, verified, rejected.'),
        ),
        migrations.AddConstraint(
            model_name='transfer',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('verification', negotiations.vocabulary.Verification['REJECTED']), _negated=True), models.Q(('rejection_reason', ''), _negated=True), _connector='OR'), name='transfer_rejected_for_a_reason', violation_error_message='Say why the record is rejected.'),
        ),
        migrations.AddConstraint(
            model_name='transfer',
            constraint=models.UniqueConstraint(fields=('exchange', 'released_by', 'received_by', 'category'), name='exchange_has_a_direction_and_category_once', nulls_distinct=False, violation_error_message='This direction and category is there already.'),
        ),
        migrations.AddConstraint(
            model_name='transfer',
            constraint=models.CheckConstraint(condition=models.Q(('released_by', models.F('received_by')), _negated=True), name='transfer_goes_from_one_to_another', violation_error_message='A party cannot release people to itself.'),
        ),
        migrations.AddConstraint(
            model_name='transfer',
            constraint=models.CheckConstraint(condition=models.Q(('curator_count', None), models.Q(('curator_qualifier', ''), _negated=True), _connector='OR'), name='transfer_curator_count_has_a_qualifier', violation_error_message='Say how the count is meant.'),
        ),
        migrations.AddConstraint(
            model_name='transfer',
            constraint=models.CheckConstraint(condition=models.Q(('category__in', ['prisoners_of_war', 'wounded_or_sick', 'civilians', 'children', 'hostages', 'remains'])), name='transfer_category_is_a_known_word', violation_error_message='category is none of: prisoners_of_war, wounded_or_sick, civilians, children, hostages, remains.'),
        ),
        migrations.AddConstraint(
            model_name='transfer',
            constraint=models.CheckConstraint(condition=models.Q(('machine_qualifier__in', ['exact', 'at_least', 'about', 'withheld', 'all'])), name='transfer_machine_qualifier_is_a_known_word', violation_error_message='machine_qualifier is none of: exact, at_least, about, withheld, all.'),
        ),
        migrations.AddConstraint(
            model_name='transfer',
            constraint=models.CheckConstraint(condition=models.Q(('curator_qualifier__in', ['exact', 'at_least', 'about', 'withheld', 'all', ''])), name='transfer_curator_qualifier_is_a_known_word', violation_error_message='curator_qualifier is none of: exact, at_least, about, withheld, all.'),
        ),
        migrations.AddConstraint(
            model_name='transfer',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('machine_qualifier__in', ['withheld', 'all']), _negated=True), ('machine_count', None), _connector='OR'), name='transfer_machine_count_is_not_withheld', violation_error_message='What is withheld, or all, has no number.'),
        ),
        migrations.AddConstraint(
            model_name='transfer',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('curator_qualifier__in', ['withheld', 'all']), _negated=True), ('curator_count', None), _connector='OR'), name='transfer_curator_count_is_not_withheld', violation_error_message='What is withheld, or all, has no number.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='mediationevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='a7bfabcbbdc5c1bb8629046d6f27381212fd236d', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_f0a3a', table='negotiations_mediationevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='mediation',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_mediationevent" ("exchange_id", "id", "is_machine_made", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."exchange_id", NEW."id", NEW."is_machine_made", NEW."party_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='29cc7e0d5cde3cafdcaae879d7bb5d496cca2bb5', operation='INSERT', pgid='pgtrigger_insert_insert_9f479', table='negotiations_mediation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='mediation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "negotiations_mediationevent" ("exchange_id", "id", "is_machine_made", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."exchange_id", NEW."id", NEW."is_machine_made", NEW."party_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='5da4da332a9baa807cc716f158a5c3f319263ab5', operation='UPDATE', pgid='pgtrigger_update_update_61984', table='negotiations_mediation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='mediation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_mediationevent" ("exchange_id", "id", "is_machine_made", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."exchange_id", OLD."id", OLD."is_machine_made", OLD."party_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='f893986fa6f3faee70793c6e56c2246fcc1a5b32', operation='DELETE', pgid='pgtrigger_delete_delete_0a8c5', table='negotiations_mediation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='prisonerexchangeevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='b6266ef79f2e61927f0d336e600932fb37efbc0d', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_cd179', table='negotiations_prisonerexchangeevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='prisonerexchange',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_prisonerexchangeevent" ("added_at", "agreement_id", "curator_ends_on", "curator_place_id", "curator_precision", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "curator_total_count", "first_reported_on", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_place_id", "machine_precision", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "machine_total_count", "merged_into_id", "number", "part_count", "part_number", "part_of_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "slug", "ucdp_id", "verification", "wikidata_id") VALUES (NEW."added_at", NEW."agreement_id", NEW."curator_ends_on", NEW."curator_place_id", NEW."curator_precision", NEW."curator_starts_on", NEW."curator_status", NEW."curator_summary", NEW."curator_title", NEW."curator_total_count", NEW."first_reported_on", NEW."id", NEW."is_disputed", NEW."is_machine_made", NEW."machine_ends_on", NEW."machine_place_id", NEW."machine_precision", NEW."machine_starts_on", NEW."machine_status", NEW."machine_summary", NEW."machine_title", NEW."machine_total_count", NEW."merged_into_id", NEW."number", NEW."part_count", NEW."part_number", NEW."part_of_id", NEW."pax_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."process_id", NEW."rejection_reason", NEW."slug", NEW."ucdp_id", NEW."verification", NEW."wikidata_id"); RETURN NULL;', hash='5495d9f0efe66030c9e47be686f740e10611dfc3', operation='INSERT', pgid='pgtrigger_insert_insert_3016d', table='negotiations_prisonerexchange', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='prisonerexchange',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."added_at" IS DISTINCT FROM (NEW."added_at") OR OLD."agreement_id" IS DISTINCT FROM (NEW."agreement_id") OR OLD."curator_ends_on" IS DISTINCT FROM (NEW."curator_ends_on") OR OLD."curator_place_id" IS DISTINCT FROM (NEW."curator_place_id") OR OLD."curator_precision" IS DISTINCT FROM (NEW."curator_precision") OR OLD."curator_starts_on" IS DISTINCT FROM (NEW."curator_starts_on") OR OLD."curator_status" IS DISTINCT FROM (NEW."curator_status") OR OLD."curator_summary" IS DISTINCT FROM (NEW."curator_summary") OR OLD."curator_title" IS DISTINCT FROM (NEW."curator_title") OR OLD."curator_total_count" IS DISTINCT FROM (NEW."curator_total_count") OR OLD."ends_on" IS DISTINCT FROM (NEW."ends_on") OR OLD."first_reported_on" IS DISTINCT FROM (NEW."first_reported_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_disputed" IS DISTINCT FROM (NEW."is_disputed") OR OLD."is_machine_made" IS DISTINCT FROM (NEW."is_machine_made") OR OLD."listed_on" IS DISTINCT FROM (NEW."listed_on") OR OLD."machine_ends_on" IS DISTINCT FROM (NEW."machine_ends_on") OR OLD."machine_place_id" IS DISTINCT FROM (NEW."machine_place_id") OR OLD."machine_precision" IS DISTINCT FROM (NEW."machine_precision") OR OLD."machine_starts_on" IS DISTINCT FROM (NEW."machine_starts_on") OR OLD."machine_status" IS DISTINCT FROM (NEW."machine_status") OR OLD."machine_summary" IS DISTINCT FROM (NEW."machine_summary") OR OLD."machine_title" IS DISTINCT FROM (NEW."machine_title") OR OLD."machine_total_count" IS DISTINCT FROM (NEW."machine_total_count") OR OLD."merged_into_id" IS DISTINCT FROM (NEW."merged_into_id") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."part_count" IS DISTINCT FROM (NEW."part_count") OR OLD."part_number" IS DISTINCT FROM (NEW."part_number") OR OLD."part_of_id" IS DISTINCT FROM (NEW."part_of_id") OR OLD."pax_id" IS DISTINCT FROM (NEW."pax_id") OR OLD."place_key" IS DISTINCT FROM (NEW."place_key") OR OLD."precision" IS DISTINCT FROM (NEW."precision") OR OLD."process_id" IS DISTINCT FROM (NEW."process_id") OR OLD."rejection_reason" IS DISTINCT FROM (NEW."rejection_reason") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."starts_on" IS DISTINCT FROM (NEW."starts_on") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."total_count" IS DISTINCT FROM (NEW."total_count") OR OLD."ucdp_id" IS DISTINCT FROM (NEW."ucdp_id") OR OLD."verification" IS DISTINCT FROM (NEW."verification") OR OLD."wikidata_id" IS DISTINCT FROM (NEW."wikidata_id"))', func='INSERT INTO "negotiations_prisonerexchangeevent" ("added_at", "agreement_id", "curator_ends_on", "curator_place_id", "curator_precision", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "curator_total_count", "first_reported_on", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_place_id", "machine_precision", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "machine_total_count", "merged_into_id", "number", "part_count", "part_number", "part_of_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "slug", "ucdp_id", "verification", "wikidata_id") VALUES (NEW."added_at", NEW."agreement_id", NEW."curator_ends_on", NEW."curator_place_id", NEW."curator_precision", NEW."curator_starts_on", NEW."curator_status", NEW."curator_summary", NEW."curator_title", NEW."curator_total_count", NEW."first_reported_on", NEW."id", NEW."is_disputed", NEW."is_machine_made", NEW."machine_ends_on", NEW."machine_place_id", NEW."machine_precision", NEW."machine_starts_on", NEW."machine_status", NEW."machine_summary", NEW."machine_title", NEW."machine_total_count", NEW."merged_into_id", NEW."number", NEW."part_count", NEW."part_number", NEW."part_of_id", NEW."pax_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."process_id", NEW."rejection_reason", NEW."slug", NEW."ucdp_id", NEW."verification", NEW."wikidata_id"); RETURN NULL;', hash='84ebed1b7c4a2492bd73f6e4e2ed47f8fbc23add', operation='UPDATE', pgid='pgtrigger_update_update_afe2b', table='negotiations_prisonerexchange', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='prisonerexchange',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_prisonerexchangeevent" ("added_at", "agreement_id", "curator_ends_on", "curator_place_id", "curator_precision", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "curator_total_count", "first_reported_on", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_place_id", "machine_precision", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "machine_total_count", "merged_into_id", "number", "part_count", "part_number", "part_of_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "slug", "ucdp_id", "verification", "wikidata_id") VALUES (OLD."added_at", OLD."agreement_id", OLD."curator_ends_on", OLD."curator_place_id", OLD."curator_precision", OLD."curator_starts_on", OLD."curator_status", OLD."curator_summary", OLD."curator_title", OLD."curator_total_count", OLD."first_reported_on", OLD."id", OLD."is_disputed", OLD."is_machine_made", OLD."machine_ends_on", OLD."machine_place_id", OLD."machine_precision", OLD."machine_starts_on", OLD."machine_status", OLD."machine_summary", OLD."machine_title", OLD."machine_total_count", OLD."merged_into_id", OLD."number", OLD."part_count", OLD."part_number", OLD."part_of_id", OLD."pax_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."process_id", OLD."rejection_reason", OLD."slug", OLD."ucdp_id", OLD."verification", OLD."wikidata_id"); RETURN NULL;', hash='235efb0ecf2b66c1a2c97177185ac02984c3a22d', operation='DELETE', pgid='pgtrigger_delete_delete_abe01', table='negotiations_prisonerexchange', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='transfer',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_transferevent" ("category", "curator_count", "curator_qualifier", "exchange_id", "id", "is_machine_made", "machine_count", "machine_qualifier", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_by_id", "rejection_reason", "released_by_id", "verification") VALUES (NEW."category", NEW."curator_count", NEW."curator_qualifier", NEW."exchange_id", NEW."id", NEW."is_machine_made", NEW."machine_count", NEW."machine_qualifier", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."received_by_id", NEW."rejection_reason", NEW."released_by_id", NEW."verification"); RETURN NULL;', hash='aa5e01b079d8dae52769b2aa0a4a3627e11f5a51', operation='INSERT', pgid='pgtrigger_insert_insert_5de23', table='negotiations_transfer', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='transfer',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "negotiations_transferevent" ("category", "curator_count", "curator_qualifier", "exchange_id", "id", "is_machine_made", "machine_count", "machine_qualifier", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_by_id", "rejection_reason", "released_by_id", "verification") VALUES (NEW."category", NEW."curator_count", NEW."curator_qualifier", NEW."exchange_id", NEW."id", NEW."is_machine_made", NEW."machine_count", NEW."machine_qualifier", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."received_by_id", NEW."rejection_reason", NEW."released_by_id", NEW."verification"); RETURN NULL;', hash='1f69a17d1183e7e559d030a7a43c43381588e555', operation='UPDATE', pgid='pgtrigger_update_update_a16bc', table='negotiations_transfer', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='transfer',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_transferevent" ("category", "curator_count", "curator_qualifier", "exchange_id", "id", "is_machine_made", "machine_count", "machine_qualifier", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_by_id", "rejection_reason", "released_by_id", "verification") VALUES (OLD."category", OLD."curator_count", OLD."curator_qualifier", OLD."exchange_id", OLD."id", OLD."is_machine_made", OLD."machine_count", OLD."machine_qualifier", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."received_by_id", OLD."rejection_reason", OLD."released_by_id", OLD."verification"); RETURN NULL;', hash='d9d20ae504fd2f74f7e7b3bf4f60a60d680436f7', operation='DELETE', pgid='pgtrigger_delete_delete_657c8', table='negotiations_transfer', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='transferevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='e877ad55c267750b95a104f30e84c663a6a35f07', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_96bd0', table='negotiations_transferevent', when='BEFORE')),
        ),
    ]
