package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What members wrote about themselves. */
@ApplicationScoped
class ProfileRows {
  private static final String COLUMNS =
      "bio, bio_to, location, location_to, website, website_to, links, links_to";
  private static final String[] EMPTY = {
    "", "EVERYBODY", "", "MEMBERS", "", "EVERYBODY", "", "EVERYBODY"
  };

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  void put(UUID personId, EditProfile command) {
    database
        .createNativeQuery(
            "insert into identity.profile (person_id, "
                + COLUMNS
                + ") values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) on conflict (person_id)"
                + " do update set bio = excluded.bio, bio_to = excluded.bio_to,"
                + " location = excluded.location, location_to = excluded.location_to,"
                + " website = excluded.website, website_to = excluded.website_to,"
                + " links = excluded.links, links_to = excluded.links_to, updated_at = now()")
        .setParameter(1, personId)
        .setParameter(2, command.bio().strip())
        .setParameter(3, command.bioTo().name())
        .setParameter(4, command.location().strip())
        .setParameter(5, command.locationTo().name())
        .setParameter(6, command.website().strip())
        .setParameter(7, command.websiteTo().name())
        .setParameter(8, command.links().strip())
        .setParameter(9, command.linksTo().name())
        .executeUpdate();
  }

  EditProfile find(Person person) {
    List<?> rows =
        database
            .createNativeQuery("select " + COLUMNS + " from identity.profile where person_id = ?1")
            .setParameter(1, person.id())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> profile(person, Arrays.copyOf(row, row.length, String[].class)))
        .findFirst()
        .orElseGet(() -> profile(person, EMPTY));
  }

  private static EditProfile profile(Person person, String[] row) {
    return new EditProfile(
        person.fullName(),
        row[0],
        Audience.valueOf(row[1]),
        row[2],
        Audience.valueOf(row[3]),
        row[4],
        Audience.valueOf(row[5]),
        row[6],
        Audience.valueOf(row[7]));
  }
}
