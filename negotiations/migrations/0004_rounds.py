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
        ('negotiations', '0003_sources'),
    ]

    operations = [
        migrations.RunSQL(
            sql='CREATE SEQUENCE negotiations_event_id AS bigint',
            reverse_sql='DROP SEQUENCE negotiations_event_id',
        ),
        migrations.CreateModel(
            name='Round',
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
                ('merged_into', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='merged', to='negotiations.round')),
                ('added_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('pax_id', models.CharField(blank=True, max_length=50, verbose_name='PA-X identifier')),
                ('ucdp_id', models.CharField(blank=True, max_length=50, verbose_name='UCDP identifier')),
                ('wikidata_id', models.CharField(blank=True, max_length=20, verbose_name='Wikidata item')),
                ('search', models.GeneratedField(db_persist=True, expression=django.contrib.postgres.search.SearchVector(django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_title'), models.Value(''), output_field=models.TextField()), models.F('machine_title'), output_field=models.TextField()), django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_summary'), models.Value(''), output_field=models.TextField()), models.F('machine_summary'), output_field=models.TextField()), config='english'), output_field=django.contrib.postgres.search.SearchVectorField())),
                ('machine_status', models.CharField(blank=True, choices=negotiations.vocabulary.RoundStatus.choices, editable=False, max_length=12)),
                ('curator_status', models.CharField(blank=True, choices=negotiations.vocabulary.RoundStatus.choices, max_length=12, verbose_name='status')),
                ('status', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_status'), models.Value(''), output_field=models.TextField()), models.F('machine_status'), output_field=models.TextField()), output_field=models.CharField(choices=negotiations.vocabulary.RoundStatus.choices, max_length=12))),
                ('machine_number', models.PositiveSmallIntegerField(editable=False, null=True)),
                ('curator_number', models.PositiveSmallIntegerField(blank=True, help_text='Its ordinal, only where the parties or the press count.', null=True, verbose_name='number')),
                ('number', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_number'), models.F('machine_number')), output_field=models.PositiveSmallIntegerField(null=True))),
                ('machine_venue', models.CharField(blank=True, editable=False, max_length=200)),
                ('curator_venue', models.CharField(blank=True, max_length=200, verbose_name='venue')),
                ('venue', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_venue'), models.Value(''), output_field=models.TextField()), models.F('machine_venue'), output_field=models.TextField()), output_field=models.CharField(max_length=200))),
                ('series', models.CharField(blank=True, help_text='Group of rounds, such as Istanbul 2025.', max_length=100)),
                ('format', models.CharField(blank=True, choices=negotiations.vocabulary.RoundFormat.choices, max_length=30)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Delegation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('verification', models.CharField(choices=negotiations.vocabulary.Verification.choices, default=negotiations.vocabulary.Verification['REPORTED'], help_text='Reported: nobody has looked yet. Rejected: hidden from readers, kept.', max_length=10)),
                ('is_machine_made', models.BooleanField(default=False, editable=False, help_text='Made from claims; hidden again when no claim supports it.')),
                ('rejection_reason', models.TextField(blank=True, help_text='Why it is rejected; readers never see the record itself.')),
                ('round', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='delegations', to='negotiations.round')),
                ('party', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='delegations', to='negotiations.party')),
                ('machine_role', models.CharField(choices=negotiations.vocabulary.DelegationRole.choices, default=negotiations.vocabulary.DelegationRole['NEGOTIATOR'], editable=False, max_length=10)),
                ('curator_role', models.CharField(blank=True, choices=negotiations.vocabulary.DelegationRole.choices, max_length=10, verbose_name='role')),
                ('role', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_role'), models.Value(''), output_field=models.TextField()), models.F('machine_role'), output_field=models.TextField()), output_field=models.CharField(choices=negotiations.vocabulary.DelegationRole.choices, max_length=10))),
                ('machine_head', models.ForeignKey(editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='machine_delegations_led', to='negotiations.person')),
                ('curator_head', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='curator_delegations_led', to='negotiations.person', verbose_name='head')),
                ('head_key', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_head'), models.F('machine_head')), output_field=models.BigIntegerField(null=True))),
                ('head', models.ForeignObject(editable=False, from_fields=['head_key'], null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='delegations_led', to='negotiations.person', to_fields=['id'])),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='DelegationMember',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('verification', models.CharField(choices=negotiations.vocabulary.Verification.choices, default=negotiations.vocabulary.Verification['REPORTED'], help_text='Reported: nobody has looked yet. Rejected: hidden from readers, kept.', max_length=10)),
                ('is_machine_made', models.BooleanField(default=False, editable=False, help_text='Made from claims; hidden again when no claim supports it.')),
                ('rejection_reason', models.TextField(blank=True, help_text='Why it is rejected; readers never see the record itself.')),
                ('delegation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='members', to='negotiations.delegation')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='memberships', to='negotiations.person')),
                ('machine_office', models.CharField(blank=True, editable=False, max_length=300)),
                ('curator_office', models.CharField(blank=True, help_text='The office held at that time.', max_length=300, verbose_name='office')),
                ('office', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_office'), models.Value(''), output_field=models.TextField()), models.F('machine_office'), output_field=models.TextField()), output_field=models.CharField(max_length=300))),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='RoundEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.round')),
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
                ('merged_into', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.round')),
                ('added_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('pax_id', models.CharField(blank=True, max_length=50, verbose_name='PA-X identifier')),
                ('ucdp_id', models.CharField(blank=True, max_length=50, verbose_name='UCDP identifier')),
                ('wikidata_id', models.CharField(blank=True, max_length=20, verbose_name='Wikidata item')),
                ('machine_status', models.CharField(blank=True, choices=negotiations.vocabulary.RoundStatus.choices, editable=False, max_length=12)),
                ('curator_status', models.CharField(blank=True, choices=negotiations.vocabulary.RoundStatus.choices, max_length=12, verbose_name='status')),
                ('status', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_status'), models.Value(''), output_field=models.TextField()), models.F('machine_status'), output_field=models.TextField()), output_field=models.CharField(choices=negotiations.vocabulary.RoundStatus.choices, max_length=12))),
                ('machine_number', models.PositiveSmallIntegerField(editable=False, null=True)),
                ('curator_number', models.PositiveSmallIntegerField(blank=True, help_text='Its ordinal, only where the parties or the press count.', null=True, verbose_name='number')),
                ('number', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_number'), models.F('machine_number')), output_field=models.PositiveSmallIntegerField(null=True))),
                ('machine_venue', models.CharField(blank=True, editable=False, max_length=200)),
                ('curator_venue', models.CharField(blank=True, max_length=200, verbose_name='venue')),
                ('venue', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_venue'), models.Value(''), output_field=models.TextField()), models.F('machine_venue'), output_field=models.TextField()), output_field=models.CharField(max_length=200))),
                ('series', models.CharField(blank=True, help_text='Group of rounds, such as Istanbul 2025.', max_length=100)),
                ('format', models.CharField(blank=True, choices=negotiations.vocabulary.RoundFormat.choices, max_length=30)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='DelegationEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.delegation')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('id', models.BigIntegerField()),
                ('verification', models.CharField(choices=negotiations.vocabulary.Verification.choices, default=negotiations.vocabulary.Verification['REPORTED'], help_text='Reported: nobody has looked yet. Rejected: hidden from readers, kept.', max_length=10)),
                ('is_machine_made', models.BooleanField(default=False, editable=False, help_text='Made from claims; hidden again when no claim supports it.')),
                ('rejection_reason', models.TextField(blank=True, help_text='Why it is rejected; readers never see the record itself.')),
                ('round', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.round')),
                ('party', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.party')),
                ('machine_role', models.CharField(choices=negotiations.vocabulary.DelegationRole.choices, default=negotiations.vocabulary.DelegationRole['NEGOTIATOR'], editable=False, max_length=10)),
                ('curator_role', models.CharField(blank=True, choices=negotiations.vocabulary.DelegationRole.choices, max_length=10, verbose_name='role')),
                ('role', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_role'), models.Value(''), output_field=models.TextField()), models.F('machine_role'), output_field=models.TextField()), output_field=models.CharField(choices=negotiations.vocabulary.DelegationRole.choices, max_length=10))),
                ('machine_head', models.ForeignKey(db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.person')),
                ('curator_head', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.person', verbose_name='head')),
                ('head_key', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(models.F('curator_head'), models.F('machine_head')), output_field=models.BigIntegerField(null=True))),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='DelegationMemberEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.delegationmember')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('id', models.BigIntegerField()),
                ('verification', models.CharField(choices=negotiations.vocabulary.Verification.choices, default=negotiations.vocabulary.Verification['REPORTED'], help_text='Reported: nobody has looked yet. Rejected: hidden from readers, kept.', max_length=10)),
                ('is_machine_made', models.BooleanField(default=False, editable=False, help_text='Made from claims; hidden again when no claim supports it.')),
                ('rejection_reason', models.TextField(blank=True, help_text='Why it is rejected; readers never see the record itself.')),
                ('delegation', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.delegation')),
                ('person', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.person')),
                ('machine_office', models.CharField(blank=True, editable=False, max_length=300)),
                ('curator_office', models.CharField(blank=True, help_text='The office held at that time.', max_length=300, verbose_name='office')),
                ('office', models.GeneratedField(db_persist=True, expression=django.db.models.functions.comparison.Coalesce(django.db.models.functions.comparison.NullIf(models.F('curator_office'), models.Value(''), output_field=models.TextField()), models.F('machine_office'), output_field=models.TextField()), output_field=models.CharField(max_length=300))),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.AddConstraint(
            model_name='delegationmember',
            constraint=models.CheckConstraint(condition=models.Q(('verification__in', ['reported', 'verified', 'rejected'])), name='delegationmember_verification_is_a_known_word', violation_error_message='verification is none of: reported, verified, rejected.'),
        ),
        migrations.AddConstraint(
            model_name='delegationmember',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('verification', negotiations.vocabulary.Verification['REJECTED']), _negated=True), models.Q(('rejection_reason', ''), _negated=True), _connector='OR'), name='delegationmember_rejected_for_a_reason', violation_error_message='Say why the record is rejected.'),
        ),
        migrations.AddConstraint(
            model_name='delegationmember',
            constraint=models.UniqueConstraint(fields=('delegation', 'person'), name='person_is_in_a_delegation_once', violation_error_message='The person already is in this delegation.'),
        ),
        migrations.AddIndex(
            model_name='round',
            index=models.Index(models.F('listed_on'), models.F('id'), name='round_listed'),
        ),
        migrations.AddIndex(
            model_name='round',
            index=models.Index(models.F('process'), models.F('listed_on'), models.F('id'), name='round_by_process'),
        ),
        migrations.AddIndex(
            model_name='round',
            index=django.contrib.postgres.indexes.GinIndex(fields=['search'], name='round_search'),
        ),
        migrations.AddConstraint(
            model_name='round',
            constraint=models.CheckConstraint(condition=models.Q(('verification__in', ['reported', 'verified', 'rejected'])), name='round_verification_is_a_known_word', violation_error_message='verification is none of: reported, verified, rejected.'),
        ),
        migrations.AddConstraint(
            model_name='round',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('verification', negotiations.vocabulary.Verification['REJECTED']), _negated=True), models.Q(('rejection_reason', ''), _negated=True), _connector='OR'), name='round_rejected_for_a_reason', violation_error_message='Say why the record is rejected.'),
        ),
        migrations.AddConstraint(
            model_name='round',
            constraint=models.CheckConstraint(condition=models.Q(('title', ''), _negated=True), name='round_has_a_title', violation_error_message='Give a title.'),
        ),
        migrations.AddConstraint(
            model_name='round',
            constraint=models.CheckConstraint(condition=models.Q(('machine_precision__in', ['day', 'month', 'year'])), name='round_machine_precision_is_a_known_word', violation_error_message='machine_precision is none of: day, month, year.'),
        ),
        migrations.AddConstraint(
            model_name='round',
            constraint=models.CheckConstraint(condition=models.Q(('curator_precision__in', ['day', 'month', 'year', ''])), name='round_curator_precision_is_a_known_word', violation_error_message='curator_precision is none of: day, month, year.'),
        ),
        migrations.AddConstraint(
            model_name='round',
            constraint=models.CheckConstraint(condition=models.Q(('machine_ends_on', None), ('machine_ends_on__gte', models.F('machine_starts_on')), _connector='OR'), name='round_machine_ends_after_it_begins', violation_error_message='The last day is before the first.'),
        ),
        migrations.AddConstraint(
            model_name='round',
            constraint=models.CheckConstraint(condition=models.Q(('curator_ends_on', None), ('curator_ends_on__gte', models.F('curator_starts_on')), _connector='OR'), name='round_curator_ends_after_it_begins', violation_error_message='The last day is before the first.'),
        ),
        migrations.AddConstraint(
            model_name='round',
            constraint=models.CheckConstraint(condition=models.Q(('machine_ends_on', None), ('machine_starts_on__isnull', False), _connector='OR'), name='round_machine_ends_only_if_it_begins', violation_error_message='Give the first day too.'),
        ),
        migrations.AddConstraint(
            model_name='round',
            constraint=models.CheckConstraint(condition=models.Q(('curator_ends_on', None), ('curator_starts_on__isnull', False), _connector='OR'), name='round_curator_ends_only_if_it_begins', violation_error_message='Give the first day too.'),
        ),
        migrations.AddConstraint(
            model_name='round',
            constraint=models.CheckConstraint(condition=models.Q(('merged_into', None), models.Q(('merged_into', models.F('id')), _negated=True), _connector='OR'), name='round_is_not_merged_into_itself', violation_error_message='An event cannot be merged into itself.'),
        ),
        migrations.AddConstraint(
            model_name='round',
            constraint=models.CheckConstraint(condition=models.Q(('wikidata_id__regex', '^(Q[1-9][0-9]*)?$')), name='round_wikidata_id_is_an_item', violation_error_message='A Wikidata item is a Q and a number.'),
        ),
        migrations.AddConstraint(
            model_name='round',
            constraint=models.CheckConstraint(condition=models.Q(('machine_status__in', ['planned', 'held', 'postponed', 'cancelled', 'broken_off', ''])), name='round_machine_status_is_a_known_word', violation_error_message='machine_status is none of: planned, held, postponed, cancelled, broken_off.'),
        ),
        migrations.AddConstraint(
            model_name='round',
            constraint=models.CheckConstraint(condition=models.Q(('curator_status__in', ['planned', 'held', 'postponed', 'cancelled', 'broken_off', ''])), name='round_curator_status_is_a_known_word', violation_error_message='curator_status is none of: planned, held, postponed, cancelled, broken_off.'),
        ),
        migrations.AddConstraint(
            model_name='round',
            constraint=models.CheckConstraint(condition=models.Q(('status__in', ['planned', 'held', 'postponed', 'cancelled', 'broken_off'])), name='round_status_is_a_known_word', violation_error_message='status is none of: planned, held, postponed, cancelled, broken_off.'),
        ),
        migrations.AddConstraint(
            model_name='round',
            constraint=models.CheckConstraint(condition=models.Q(('format__in', ['direct', 'mediated', 'indirect', 'video', 'bilateral_with_mediator', ''])), name='round_format_is_a_known_word', violation_error_message='format is none of: direct, mediated, indirect, video, bilateral_with_mediator.'),
        ),
        migrations.AddConstraint(
            model_name='delegation',
            constraint=models.CheckConstraint(condition=models.Q(('verification__in', ['reported', 'verified', 'rejected'])), name='delegation_verification_is_a_known_word', violation_error_message='verification is none of: reported, verified, rejected.'),
        ),
        migrations.AddConstraint(
            model_name='delegation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('verification', negotiations.vocabulary.Verification['REJECTED']), _negated=True), models.Q(('rejection_reason', ''), _negated=True), _connector='OR'), name='delegation_rejected_for_a_reason', violation_error_message='Say why the record is rejected.'),
        ),
        migrations.AddConstraint(
            model_name='delegation',
            constraint=models.UniqueConstraint(fields=('round', 'party'), name='party_has_one_delegation_at_a_round', violation_error_message='The party already has a delegation there.'),
        ),
        migrations.AddConstraint(
            model_name='delegation',
            constraint=models.CheckConstraint(condition=models.Q(('machine_role__in', ['negotiator', 'mediator', 'host', 'observer'])), name='delegation_machine_role_is_a_known_word', violation_error_message='machine_role is none of: negotiator, mediator, host, observer.'),
        ),
        migrations.AddConstraint(
            model_name='delegation',
            constraint=models.CheckConstraint(condition=models.Q(('curator_role__in', ['negotiator', 'mediator', 'host', 'observer', ''])), name='delegation_curator_role_is_a_known_word', violation_error_message='curator_role is none of: negotiator, mediator, host, observer.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='delegationmemberevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='856d71a64ec6f89cf6999ba6affdd5cde5ca6399', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_4255a', table='negotiations_delegationmemberevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='delegationmember',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_delegationmemberevent" ("curator_office", "delegation_id", "id", "is_machine_made", "machine_office", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rejection_reason", "verification") VALUES (NEW."curator_office", NEW."delegation_id", NEW."id", NEW."is_machine_made", NEW."machine_office", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rejection_reason", NEW."verification"); RETURN NULL;', hash='cffe08b6ec45a8572b16af629778cf656abbb75a', operation='INSERT', pgid='pgtrigger_insert_insert_be1bb', table='negotiations_delegationmember', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='delegationmember',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "negotiations_delegationmemberevent" ("curator_office", "delegation_id", "id", "is_machine_made", "machine_office", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rejection_reason", "verification") VALUES (NEW."curator_office", NEW."delegation_id", NEW."id", NEW."is_machine_made", NEW."machine_office", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rejection_reason", NEW."verification"); RETURN NULL;', hash='5ca38788dda18ea02904d2709510e5012324caa8', operation='UPDATE', pgid='pgtrigger_update_update_87c35', table='negotiations_delegationmember', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='delegationmember',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_delegationmemberevent" ("curator_office", "delegation_id", "id", "is_machine_made", "machine_office", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rejection_reason", "verification") VALUES (OLD."curator_office", OLD."delegation_id", OLD."id", OLD."is_machine_made", OLD."machine_office", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."rejection_reason", OLD."verification"); RETURN NULL;', hash='04fe67ab4c412c69b4f5c14f5a5d0d3f07a645bc', operation='DELETE', pgid='pgtrigger_delete_delete_608b6', table='negotiations_delegationmember', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='round',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_roundevent" ("added_at", "curator_ends_on", "curator_number", "curator_place_id", "curator_precision", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "curator_venue", "first_reported_on", "format", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_number", "machine_place_id", "machine_precision", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "machine_venue", "merged_into_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "series", "slug", "ucdp_id", "verification", "wikidata_id") VALUES (NEW."added_at", NEW."curator_ends_on", NEW."curator_number", NEW."curator_place_id", NEW."curator_precision", NEW."curator_starts_on", NEW."curator_status", NEW."curator_summary", NEW."curator_title", NEW."curator_venue", NEW."first_reported_on", NEW."format", NEW."id", NEW."is_disputed", NEW."is_machine_made", NEW."machine_ends_on", NEW."machine_number", NEW."machine_place_id", NEW."machine_precision", NEW."machine_starts_on", NEW."machine_status", NEW."machine_summary", NEW."machine_title", NEW."machine_venue", NEW."merged_into_id", NEW."pax_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."process_id", NEW."rejection_reason", NEW."series", NEW."slug", NEW."ucdp_id", NEW."verification", NEW."wikidata_id"); RETURN NULL;', hash='4e008de9222fd398c92b65b03d3735ec547744bf', operation='INSERT', pgid='pgtrigger_insert_insert_be15f', table='negotiations_round', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='round',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."added_at" IS DISTINCT FROM (NEW."added_at") OR OLD."curator_ends_on" IS DISTINCT FROM (NEW."curator_ends_on") OR OLD."curator_number" IS DISTINCT FROM (NEW."curator_number") OR OLD."curator_place_id" IS DISTINCT FROM (NEW."curator_place_id") OR OLD."curator_precision" IS DISTINCT FROM (NEW."curator_precision") OR OLD."curator_starts_on" IS DISTINCT FROM (NEW."curator_starts_on") OR OLD."curator_status" IS DISTINCT FROM (NEW."curator_status") OR OLD."curator_summary" IS DISTINCT FROM (NEW."curator_summary") OR OLD."curator_title" IS DISTINCT FROM (NEW."curator_title") OR OLD."curator_venue" IS DISTINCT FROM (NEW."curator_venue") OR OLD."ends_on" IS DISTINCT FROM (NEW."ends_on") OR OLD."first_reported_on" IS DISTINCT FROM (NEW."first_reported_on") OR OLD."format" IS DISTINCT FROM (NEW."format") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_disputed" IS DISTINCT FROM (NEW."is_disputed") OR OLD."is_machine_made" IS DISTINCT FROM (NEW."is_machine_made") OR OLD."listed_on" IS DISTINCT FROM (NEW."listed_on") OR OLD."machine_ends_on" IS DISTINCT FROM (NEW."machine_ends_on") OR OLD."machine_number" IS DISTINCT FROM (NEW."machine_number") OR OLD."machine_place_id" IS DISTINCT FROM (NEW."machine_place_id") OR OLD."machine_precision" IS DISTINCT FROM (NEW."machine_precision") OR OLD."machine_starts_on" IS DISTINCT FROM (NEW."machine_starts_on") OR OLD."machine_status" IS DISTINCT FROM (NEW."machine_status") OR OLD."machine_summary" IS DISTINCT FROM (NEW."machine_summary") OR OLD."machine_title" IS DISTINCT FROM (NEW."machine_title") OR OLD."machine_venue" IS DISTINCT FROM (NEW."machine_venue") OR OLD."merged_into_id" IS DISTINCT FROM (NEW."merged_into_id") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."pax_id" IS DISTINCT FROM (NEW."pax_id") OR OLD."place_key" IS DISTINCT FROM (NEW."place_key") OR OLD."precision" IS DISTINCT FROM (NEW."precision") OR OLD."process_id" IS DISTINCT FROM (NEW."process_id") OR OLD."rejection_reason" IS DISTINCT FROM (NEW."rejection_reason") OR OLD."series" IS DISTINCT FROM (NEW."series") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."starts_on" IS DISTINCT FROM (NEW."starts_on") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."ucdp_id" IS DISTINCT FROM (NEW."ucdp_id") OR OLD."venue" IS DISTINCT FROM (NEW."venue") OR OLD."verification" IS DISTINCT FROM (NEW."verification") OR OLD."wikidata_id" IS DISTINCT FROM (NEW."wikidata_id"))', func='INSERT INTO "negotiations_roundevent" ("added_at", "curator_ends_on", "curator_number", "curator_place_id", "curator_precision", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "curator_venue", "first_reported_on", "format", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_number", "machine_place_id", "machine_precision", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "machine_venue", "merged_into_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "series", "slug", "ucdp_id", "verification", "wikidata_id") VALUES (NEW."added_at", NEW."curator_ends_on", NEW."curator_number", NEW."curator_place_id", NEW."curator_precision", NEW."curator_starts_on", NEW."curator_status", NEW."curator_summary", NEW."curator_title", NEW."curator_venue", NEW."first_reported_on", NEW."format", NEW."id", NEW."is_disputed", NEW."is_machine_made", NEW."machine_ends_on", NEW."machine_number", NEW."machine_place_id", NEW."machine_precision", NEW."machine_starts_on", NEW."machine_status", NEW."machine_summary", NEW."machine_title", NEW."machine_venue", NEW."merged_into_id", NEW."pax_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."process_id", NEW."rejection_reason", NEW."series", NEW."slug", NEW."ucdp_id", NEW."verification", NEW."wikidata_id"); RETURN NULL;', hash='70436ddde08d36ac5f324830025f963e8af6301d', operation='UPDATE', pgid='pgtrigger_update_update_5bbd8', table='negotiations_round', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='round',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_roundevent" ("added_at", "curator_ends_on", "curator_number", "curator_place_id", "curator_precision", "curator_starts_on", "curator_status", "curator_summary", "curator_title", "curator_venue", "first_reported_on", "format", "id", "is_disputed", "is_machine_made", "machine_ends_on", "machine_number", "machine_place_id", "machine_precision", "machine_starts_on", "machine_status", "machine_summary", "machine_title", "machine_venue", "merged_into_id", "pax_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "process_id", "rejection_reason", "series", "slug", "ucdp_id", "verification", "wikidata_id") VALUES (OLD."added_at", OLD."curator_ends_on", OLD."curator_number", OLD."curator_place_id", OLD."curator_precision", OLD."curator_starts_on", OLD."curator_status", OLD."curator_summary", OLD."curator_title", OLD."curator_venue", OLD."first_reported_on", OLD."format", OLD."id", OLD."is_disputed", OLD."is_machine_made", OLD."machine_ends_on", OLD."machine_number", OLD."machine_place_id", OLD."machine_precision", OLD."machine_starts_on", OLD."machine_status", OLD."machine_summary", OLD."machine_title", OLD."machine_venue", OLD."merged_into_id", OLD."pax_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."process_id", OLD."rejection_reason", OLD."series", OLD."slug", OLD."ucdp_id", OLD."verification", OLD."wikidata_id"); RETURN NULL;', hash='8553d3ca0714ee9abf155914c7b0b77f1c1a5582', operation='DELETE', pgid='pgtrigger_delete_delete_b1c03', table='negotiations_round', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='delegationevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='e63a594613adcb673dc66189f35cc2958e4833d1', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_c8b8c', table='negotiations_delegationevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='delegation',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_delegationevent" ("curator_head_id", "curator_role", "id", "is_machine_made", "machine_head_id", "machine_role", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rejection_reason", "round_id", "verification") VALUES (NEW."curator_head_id", NEW."curator_role", NEW."id", NEW."is_machine_made", NEW."machine_head_id", NEW."machine_role", NEW."party_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rejection_reason", NEW."round_id", NEW."verification"); RETURN NULL;', hash='ca0266ca7a481c794b31ac3de0fba7613a5f59bb', operation='INSERT', pgid='pgtrigger_insert_insert_b44a4', table='negotiations_delegation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='delegation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."curator_head_id" IS DISTINCT FROM (NEW."curator_head_id") OR OLD."curator_role" IS DISTINCT FROM (NEW."curator_role") OR OLD."head_key" IS DISTINCT FROM (NEW."head_key") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_machine_made" IS DISTINCT FROM (NEW."is_machine_made") OR OLD."machine_head_id" IS DISTINCT FROM (NEW."machine_head_id") OR OLD."machine_role" IS DISTINCT FROM (NEW."machine_role") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id") OR OLD."rejection_reason" IS DISTINCT FROM (NEW."rejection_reason") OR OLD."role" IS DISTINCT FROM (NEW."role") OR OLD."round_id" IS DISTINCT FROM (NEW."round_id") OR OLD."verification" IS DISTINCT FROM (NEW."verification"))', func='INSERT INTO "negotiations_delegationevent" ("curator_head_id", "curator_role", "id", "is_machine_made", "machine_head_id", "machine_role", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rejection_reason", "round_id", "verification") VALUES (NEW."curator_head_id", NEW."curator_role", NEW."id", NEW."is_machine_made", NEW."machine_head_id", NEW."machine_role", NEW."party_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rejection_reason", NEW."round_id", NEW."verification"); RETURN NULL;', hash='6ae9dacfe1744ea533cc8329a7f020463e02393f', operation='UPDATE', pgid='pgtrigger_update_update_56b8b', table='negotiations_delegation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='delegation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_delegationevent" ("curator_head_id", "curator_role", "id", "is_machine_made", "machine_head_id", "machine_role", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rejection_reason", "round_id", "verification") VALUES (OLD."curator_head_id", OLD."curator_role", OLD."id", OLD."is_machine_made", OLD."machine_head_id", OLD."machine_role", OLD."party_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."rejection_reason", OLD."round_id", OLD."verification"); RETURN NULL;', hash='9707ce5f855a0f1d85d149271cb2b0b6fa6cd521', operation='DELETE', pgid='pgtrigger_delete_delete_cb15b', table='negotiations_delegation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='roundevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='abffab6702fb206f2cd1ca81c1fb13a40aa2466b', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_5c02b', table='negotiations_roundevent', when='BEFORE')),
        ),
    ]
