package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whose four eyes are those of two people. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StandApartTest {
  private final Books books = new Books();
  private final UUID ada = books.person();
  private final UUID ben = books.person();
  private final UUID cleo = books.person();

  @Test
  void strangers_stand_apart() {
    appoints(cleo, ada, "1 hour");
    assertThat(apart(ada, ben)).isTrue();
  }

  @Test
  void who_was_appointed_does_not_stand_apart_from_who_did_it_either_way() {
    appoints(ada, ben, "23 hours");
    assertThat(apart(ada, ben)).isFalse();
    assertThat(apart(ben, ada)).isFalse();
  }

  @Test
  void neither_do_two_creatures_of_one_nor_a_creature_of_a_creature() {
    appoints(ada, ben, "1 hour");
    appoints(ada, cleo, "2 hours");
    assertThat(apart(ben, cleo)).isFalse();
    UUID dora = books.person();
    appoints(cleo, dora, "1 hour");
    assertThat(apart(ada, dora)).isFalse();
  }

  @Test
  void a_day_later_they_do() {
    appoints(ada, ben, "25 hours");
    assertThat(apart(ada, ben)).isTrue();
  }

  @Test
  void appointing_each_other_ends() {
    appoints(ada, ben, "1 hour");
    appoints(ben, ada, "1 hour");
    assertThat(apart(ada, ben)).isFalse();
    assertThat(apart(ada, cleo)).isTrue();
  }

  private void appoints(UUID by, UUID whom, String ago) {
    books.database.asOwner(
        ("insert into identity.appointment"
                + " values (gen_random_uuid(), '%s', '%s', now() - interval '%s')")
            .formatted(whom, by, ago));
  }

  private boolean apart(UUID one, UUID other) {
    return books.flag("select identity.stand_apart(?, ?)", one, other);
  }
}
