import django.contrib.postgres.search
import django.db.models.deletion
import negotiations.vocabulary
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        migrations.CreateModel(
            name='Party',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=200, unique=True)),
                ('slug', models.SlugField(max_length=120, unique=True)),
                ('kind', models.CharField(choices=negotiations.vocabulary.PartyKind.choices, default=negotiations.vocabulary.PartyKind['STATE'], max_length=30)),
                ('iso', models.CharField(blank=True, help_text='ISO 3166-1 alpha-2 code; for states only.', max_length=2, verbose_name='ISO code')),
            ],
            options={
                'verbose_name_plural': 'parties',
                'constraints': [models.CheckConstraint(condition=models.Q(('kind__in', ['state', 'armed_group', 'international_organisation', 'other'])), name='party_kind_is_a_known_word', violation_error_message='kind is none of: state, armed_group, international_organisation, other.'), models.UniqueConstraint(condition=models.Q(('iso', ''), _negated=True), fields=('iso',), name='party_has_its_own_iso_code', violation_error_message='Another party has this ISO code.'), models.CheckConstraint(condition=models.Q(('iso', ''), models.Q(('iso__regex', '^([A-Z]{2})?$'), ('kind', negotiations.vocabulary.PartyKind['STATE'])), _connector='OR'), name='party_iso_code_is_a_states', violation_error_message='Two capital letters, and for states only.')],
            },
        ),
        migrations.CreateModel(
            name='PartyName',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('party', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='names', to='negotiations.party')),
                ('text', models.CharField(max_length=200)),
                ('kind', models.CharField(choices=negotiations.vocabulary.NameKind.choices, default=negotiations.vocabulary.NameKind['NAME'], help_text='A seat is a capital or palace that stands for its government.', max_length=10)),
            ],
        ),
        migrations.CreateModel(
            name='Person',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=200)),
                ('slug', models.SlugField(max_length=120, unique=True)),
                ('party', models.ForeignKey(blank=True, help_text='For whom the person speaks.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='people', to='negotiations.party')),
                ('position', models.CharField(blank=True, help_text='Main office; what was held at a round stands with the delegation.', max_length=500)),
                ('search', models.GeneratedField(db_persist=True, expression=django.contrib.postgres.search.SearchVector('name', 'position', config='english'), output_field=django.contrib.postgres.search.SearchVectorField())),
            ],
            options={
                'verbose_name_plural': 'people',
            },
        ),
        migrations.CreateModel(
            name='PersonName',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='names', to='negotiations.person')),
                ('text', models.CharField(max_length=200)),
            ],
        ),
        migrations.CreateModel(
            name='Place',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=200)),
                ('slug', models.SlugField(max_length=120, unique=True)),
                ('country', models.CharField(blank=True, help_text='ISO 3166-1 alpha-2 code.', max_length=2)),
                ('latitude', models.DecimalField(blank=True, decimal_places=5, help_text='Degrees.', max_digits=8, null=True)),
                ('longitude', models.DecimalField(blank=True, decimal_places=5, help_text='Degrees.', max_digits=8, null=True)),
            ],
        ),
        migrations.CreateModel(
            name='PlaceName',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('place', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='names', to='negotiations.place')),
                ('text', models.CharField(max_length=200)),
            ],
        ),
        migrations.CreateModel(
            name='PartyEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.party')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('id', models.BigIntegerField()),
                ('name', models.CharField(max_length=200)),
                ('slug', models.SlugField(db_index=False, max_length=120)),
                ('kind', models.CharField(choices=negotiations.vocabulary.PartyKind.choices, default=negotiations.vocabulary.PartyKind['STATE'], max_length=30)),
                ('iso', models.CharField(blank=True, help_text='ISO 3166-1 alpha-2 code; for states only.', max_length=2, verbose_name='ISO code')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PartyNameEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.partyname')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('id', models.BigIntegerField()),
                ('party', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.party')),
                ('text', models.CharField(max_length=200)),
                ('kind', models.CharField(choices=negotiations.vocabulary.NameKind.choices, default=negotiations.vocabulary.NameKind['NAME'], help_text='A seat is a capital or palace that stands for its government.', max_length=10)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PersonEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.person')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('id', models.BigIntegerField()),
                ('name', models.CharField(max_length=200)),
                ('slug', models.SlugField(db_index=False, max_length=120)),
                ('party', models.ForeignKey(blank=True, db_constraint=False, help_text='For whom the person speaks.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.party')),
                ('position', models.CharField(blank=True, help_text='Main office; what was held at a round stands with the delegation.', max_length=500)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PersonNameEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.personname')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('id', models.BigIntegerField()),
                ('person', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.person')),
                ('text', models.CharField(max_length=200)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PlaceEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.place')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('id', models.BigIntegerField()),
                ('name', models.CharField(max_length=200)),
                ('slug', models.SlugField(db_index=False, max_length=120)),
                ('country', models.CharField(blank=True, help_text='ISO 3166-1 alpha-2 code.', max_length=2)),
                ('latitude', models.DecimalField(blank=True, decimal_places=5, help_text='Degrees.', max_digits=8, null=True)),
                ('longitude', models.DecimalField(blank=True, decimal_places=5, help_text='Degrees.', max_digits=8, null=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PlaceNameEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='negotiations.placename')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('id', models.BigIntegerField()),
                ('place', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='negotiations.place')),
                ('text', models.CharField(max_length=200)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.AddConstraint(
            model_name='place',
            constraint=models.UniqueConstraint(fields=('name', 'country'), name='place_has_one_entry_in_a_country', violation_error_message='The country already has a place of that name.'),
        ),
        migrations.AddConstraint(
            model_name='place',
            constraint=models.CheckConstraint(condition=models.Q(('country__regex', '^([A-Z]{2})?$')), name='place_country_is_an_iso_code', violation_error_message='The country is two capital letters.'),
        ),
        migrations.AddConstraint(
            model_name='place',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('latitude', None), ('longitude', None)), models.Q(('latitude__isnull', False), ('longitude__isnull', False), ('latitude__range', (-90, 90)), ('longitude__range', (-180, 180))), _connector='OR'), name='place_lies_on_earth', violation_error_message='Give both coordinates, in degrees, or none.'),
        ),
        migrations.AddConstraint(
            model_name='partyname',
            constraint=models.UniqueConstraint(fields=('party', 'text'), name='party_has_a_name_once', violation_error_message='The party already has this name.'),
        ),
        migrations.AddConstraint(
            model_name='partyname',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['name', 'seat', 'demonym'])), name='partyname_kind_is_a_known_word', violation_error_message='kind is none of: name, seat, demonym.'),
        ),
        migrations.AddConstraint(
            model_name='person',
            constraint=models.UniqueConstraint(fields=('name', 'party'), name='person_of_a_party_has_one_entry', nulls_distinct=False, violation_error_message='The party already has a person of that name.'),
        ),
        migrations.AddConstraint(
            model_name='personname',
            constraint=models.UniqueConstraint(fields=('person', 'text'), name='person_has_a_name_once', violation_error_message='The person already has this name.'),
        ),
        migrations.AddConstraint(
            model_name='placename',
            constraint=models.UniqueConstraint(fields=('place', 'text'), name='place_has_a_name_once', violation_error_message='The place already has this name.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='party',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_partyevent" ("id", "iso", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."id", NEW."iso", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."slug"); RETURN NULL;', hash='2a544a2ecf2d115bce38bcb251aac730db584b66', operation='INSERT', pgid='pgtrigger_insert_insert_aef92', table='negotiations_party', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='party',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "negotiations_partyevent" ("id", "iso", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."id", NEW."iso", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."slug"); RETURN NULL;', hash='499148790bc6114119126b54279f0be36a5f72dc', operation='UPDATE', pgid='pgtrigger_update_update_c963b', table='negotiations_party', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='party',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_partyevent" ("id", "iso", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (OLD."id", OLD."iso", OLD."kind", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."slug"); RETURN NULL;', hash='f951d734a2114bcf2de504531f641e2ff3f03d4c', operation='DELETE', pgid='pgtrigger_delete_delete_455c4', table='negotiations_party', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='place',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_placeevent" ("country", "id", "latitude", "longitude", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."country", NEW."id", NEW."latitude", NEW."longitude", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."slug"); RETURN NULL;', hash='3c0b9d0f8aaa53b8df8e74eb02608cb3eced3825', operation='INSERT', pgid='pgtrigger_insert_insert_5bdc0', table='negotiations_place', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='place',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "negotiations_placeevent" ("country", "id", "latitude", "longitude", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."country", NEW."id", NEW."latitude", NEW."longitude", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."slug"); RETURN NULL;', hash='1b964a5df2d51352b71ab29f6e174d25a14474c2', operation='UPDATE', pgid='pgtrigger_update_update_693d0', table='negotiations_place', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='place',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_placeevent" ("country", "id", "latitude", "longitude", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (OLD."country", OLD."id", OLD."latitude", OLD."longitude", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."slug"); RETURN NULL;', hash='a5b741a2c070c9554ec7855c6a1bb696433f7f0b', operation='DELETE', pgid='pgtrigger_delete_delete_1afd8', table='negotiations_place', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='partyevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='3cfc70d1758749bf8d5a5d7747b2eabf949caca5', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_eac7d', table='negotiations_partyevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='partyname',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_partynameevent" ("id", "kind", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."id", NEW."kind", NEW."party_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text"); RETURN NULL;', hash='63ad5a77443ad3cb13a7a206096df8575dc13645', operation='INSERT', pgid='pgtrigger_insert_insert_7378c', table='negotiations_partyname', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='partyname',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "negotiations_partynameevent" ("id", "kind", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."id", NEW."kind", NEW."party_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text"); RETURN NULL;', hash='3922d0dc6060dcd18d93b7baff1ea90a31a1c996', operation='UPDATE', pgid='pgtrigger_update_update_46663', table='negotiations_partyname', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='partyname',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_partynameevent" ("id", "kind", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (OLD."id", OLD."kind", OLD."party_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text"); RETURN NULL;', hash='d9ce088d283f813c04cb4c57913c10313fd2379a', operation='DELETE', pgid='pgtrigger_delete_delete_61ae0', table='negotiations_partyname', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='partynameevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='2d5ce32195c514d907e09af4ce621b806fb567e5', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_e5ba0', table='negotiations_partynameevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='person',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_personevent" ("id", "name", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (NEW."id", NEW."name", NEW."party_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."slug"); RETURN NULL;', hash='a1d1eaa37ce937d8e0691b245c7d89142a4d6494', operation='INSERT', pgid='pgtrigger_insert_insert_4cf23', table='negotiations_person', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='person',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."party_id" IS DISTINCT FROM (NEW."party_id") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."slug" IS DISTINCT FROM (NEW."slug"))', func='INSERT INTO "negotiations_personevent" ("id", "name", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (NEW."id", NEW."name", NEW."party_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."slug"); RETURN NULL;', hash='538d341df32d2f60aecf39a5a37eebdc22add841', operation='UPDATE', pgid='pgtrigger_update_update_a6b28', table='negotiations_person', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='person',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_personevent" ("id", "name", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (OLD."id", OLD."name", OLD."party_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."slug"); RETURN NULL;', hash='7f19a0d0d0bb1d43b5c2e3686aa2f8d8d51eda28', operation='DELETE', pgid='pgtrigger_delete_delete_7638e', table='negotiations_person', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='personevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='9a55c6d2c7d675a1e80142bb25fdf56c6b9960de', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_ac060', table='negotiations_personevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='personname',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_personnameevent" ("id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text"); RETURN NULL;', hash='77829049b2d984817b45f6162f3f9c018279f62d', operation='INSERT', pgid='pgtrigger_insert_insert_08681', table='negotiations_personname', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='personname',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "negotiations_personnameevent" ("id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text"); RETURN NULL;', hash='b9d146c62191b2ac583e5045213f964a5453d6cc', operation='UPDATE', pgid='pgtrigger_update_update_e955a', table='negotiations_personname', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='personname',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_personnameevent" ("id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text"); RETURN NULL;', hash='fd8befbb6edff64e51f8938db81ba833457fa040', operation='DELETE', pgid='pgtrigger_delete_delete_de547', table='negotiations_personname', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='personnameevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='f8839ca4408e707e69de4a15ab8e1c469bef6e6f', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_1e1b0', table='negotiations_personnameevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='placeevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='1a71022d4780a3df60f3a9bb9b888bef1243adec', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_e0563', table='negotiations_placeevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='placename',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_placenameevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "text") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_id", NEW."text"); RETURN NULL;', hash='faac1da538b5d6bd0b1f704ebd4fccd1635a6efe', operation='INSERT', pgid='pgtrigger_insert_insert_d7964', table='negotiations_placename', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='placename',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "negotiations_placenameevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "text") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_id", NEW."text"); RETURN NULL;', hash='e3ab2a6285168bd9f6f2f4f76c192a3c78326bef', operation='UPDATE', pgid='pgtrigger_update_update_45dc0', table='negotiations_placename', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='placename',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "negotiations_placenameevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "text") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_id", OLD."text"); RETURN NULL;', hash='1b0ee358efc0d08488f253d6845edccfc813bbd9', operation='DELETE', pgid='pgtrigger_delete_delete_fd287', table='negotiations_placename', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='placenameevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='758d6d2b1311d451542b38033d0ce1662bff241d', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_ecb1c', table='negotiations_placenameevent', when='BEFORE')),
        ),
    ]
