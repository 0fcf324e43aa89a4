package com.aetherial.ledger;

import static com.aetherial.ledger.Books.leg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What somebody did with coins in all their time is counted once and then onwards. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LifetimeTest {
  private static final Books BOOKS = new Books();

  private final UUID ada = BOOKS.personWith(100, "PROMO");
  private final UUID ben = BOOKS.person();

  @Test
  void every_kind_counts_where_it_belongs() {
    BOOKS.post("PURCHASE", leg(null, "TREASURY", -50), leg(ada, "CASH", 50));
    BOOKS.move(Order.of("GIFT"), ada, ben, 30);
    BOOKS.ask("spend", Order.of("SPEND"), ada, new String[] {"CASH"}, 7L);
    BOOKS.ask("reverse", Order.of("ADJUSTMENT"), BOOKS.move(ben, ada, 3).transfer());

    assertThat(lifetime(ada, 20_000)).containsExactly("(100,7,30,3,50,t)");
    assertThat(lifetime(ben, 20_000)).containsExactly("(0,0,3,30,0,t)");
  }

  @Test
  void a_long_life_is_counted_in_steps_and_then_onwards() {
    for (int i = 0; i < 30; i++) {
      BOOKS.move(Order.of("GIFT"), ada, ben, 1);
    }
    assertThat(lifetime(ben, 20)).containsExactly("(0,0,0,20,0,f)");
    assertThat(lifetime(ben, 20)).containsExactly("(0,0,0,30,0,t)");
    BOOKS.move(Order.of("GIFT"), ada, ben, 5);
    assertThat(lifetime(ben, 20)).containsExactly("(0,0,0,35,0,t)");
    assertThat(BOOKS.number("select max(received) from ledger.tally")).isEqualTo(20);
  }

  @Test
  void nobody_counts_what_others_did() {
    assertThatThrownBy(
            () ->
                BOOKS.lines("aetherial_app", ben, "select l::text from ledger.lifetime(?) l", ada))
        .hasMessageStartingWith("42501");
  }

  private static List<String> lifetime(UUID person, int most) {
    return BOOKS.lines(
        "aetherial_app", person, "select l::text from ledger.lifetime(?, ?) l", person, most);
  }
}
