"""The timeline: one view over the three event tables.

Each branch has an index on (listed_on, id), so a page of it is a merge of three index
scans, as fast at its end as at its beginning. A branch has no WHERE of its own: the
planner would then sort the whole branch. Hidden events are filtered by who asks.
"""

from django.db import migrations, models

import negotiations.vocabulary

_BRANCH = """
SELECT
  id, '{kind}'::varchar AS kind, process_id, slug, title, summary, status,
  starts_on, ends_on, precision, listed_on, place_key AS place_id,
  verification, is_disputed, merged_into_id, added_at
FROM {table}
"""

_TABLES = {
    "round": "negotiations_round",
    "agreement": "negotiations_agreement",
    "exchange": "negotiations_prisonerexchange",
}

CREATE_VIEW = "CREATE VIEW negotiations_timeline AS" + "UNION ALL".join(
    _BRANCH.format(kind=kind, table=table) for kind, table in _TABLES.items()
)


class Migration(migrations.Migration):
    dependencies = [("negotiations", "0008_claims")]

    operations = [
        migrations.RunSQL(CREATE_VIEW, "DROP VIEW negotiations_timeline"),
        migrations.CreateModel(
            name='TimelineEntry',
            fields=[
                ('id', models.BigIntegerField(primary_key=True, serialize=False)),
                ('kind', models.CharField(choices=negotiations.vocabulary.EventKind.choices, max_length=10)),
                ('slug', models.CharField(max_length=160)),
                ('title', models.CharField(max_length=300)),
                ('summary', models.TextField()),
                ('status', models.CharField(max_length=20)),
                ('starts_on', models.DateField(null=True)),
                ('ends_on', models.DateField(null=True)),
                ('precision', models.CharField(max_length=5)),
                ('listed_on', models.DateField()),
                ('verification', models.CharField(choices=negotiations.vocabulary.Verification.choices, max_length=10)),
                ('is_disputed', models.BooleanField()),
                ('merged_into_id', models.BigIntegerField(null=True)),
                ('added_at', models.DateTimeField()),
            ],
            options={
                'db_table': 'negotiations_timeline',
                'managed': False,
            },
        ),
    ]
