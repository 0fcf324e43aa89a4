package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.kernel.entity.Ids;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RowSecurityTest {
  private static final Books BOOKS = new Books();
  private static final UUID ADA = BOOKS.personWith(100, "CASH");
  private static final UUID BEN = BOOKS.personWith(100, "CASH");
  private static final UUID EVE = BOOKS.personWith(100, "CASH");

  @BeforeAll
  static void some_things_happen() {
    BOOKS.move(ADA, BEN, 10);
    BOOKS.hold(Order.of("HOLD"), BEN, 10, "CASH");
  }

  @Test
  void a_member_sees_the_rows_of_nobody_else() {
    assertThat(as(ADA, "select distinct owner_id from ledger.account"))
        .containsExactly(ADA.toString());
    assertThat(as(ADA, "select distinct owner_id from ledger.posting"))
        .containsExactly(ADA.toString());
    assertThat(as(ADA, "select kind from ledger.transfer order by seq"))
        .containsExactly("GRANT", "TRANSFER");
    assertThat(as(EVE, "select kind from ledger.transfer")).containsExactly("GRANT");
    assertThat(as(ADA, "select id from ledger.hold")).isEmpty();
    assertThat(as(BEN, "select id from ledger.hold")).hasSize(1);
    assertThat(as(BEN, "select hold_id from ledger.hold_part")).hasSize(1);
  }

  @Test
  void asking_for_another_person_shows_nothing() {
    assertThat(as(EVE, "select seq from ledger.statement(?)", ADA)).isEmpty();
    assertThat(as(EVE, "select person from ledger.wallet(?)", ADA)).isEmpty();
    assertThat(as(EVE, "select ledger.balance_at(?, now())", ADA)).containsExactly("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"account", "posting", "transfer", "hold", "hold_part", "refusal"})
  void without_a_person_the_application_sees_nothing(String table) {
    assertThat(as(null, "select 1 from ledger." + table)).isEmpty();
  }

  @Test
  void requests_for_gifts_are_reached_through_functions_alone() {
    UUID gift = Ids.next();
    assertThat(as(ADA, "select wallet.ask_for_gift(?, ?, 5, 'Because', ?)", gift, BEN, ADA))
        .containsExactly("t");

    for (String attempt :
        List.of(
            "select id from wallet.gift_request",
            "update wallet.gift_request set state = 'REJECTED' returning id",
            "insert into wallet.gift_request select * from wallet.gift_request returning id")) {
      assertThatThrownBy(() -> as(ADA, attempt)).hasMessageContaining("permission denied");
    }
    assertThat(as(ADA, "select wallet.decide_gift(?, ?, gen_random_uuid())", gift, EVE))
        .containsExactly("f");
    assertThat(as(ADA, "select wallet.decide_gift(?, ?, null)", gift, EVE)).containsExactly("t");
    assertThat(as(ADA, "select state from wallet.gift_requests(?, 1)", gift))
        .containsExactly("REJECTED");
    assertThatThrownBy(
            () -> BOOKS.database.asOwner("update wallet.gift_request set state = 'OPEN'"))
        .hasMessageContaining("decided once");
  }

  @Test
  void the_system_sees_everything_once_its_role_is_taken_on() {
    long seen =
        BOOKS.database.inTransaction(
            connection -> {
              try (var statement = connection.createStatement()) {
                statement.execute("set local role aetherial_system");
                try (var row =
                    statement.executeQuery(
                        "select count(distinct owner_id) from ledger.account"
                            + " where owner_id is not null")) {
                  row.next();
                  return row.getLong(1);
                }
              }
            });

    assertThat(seen).isEqualTo(3);
  }

  private static List<String> as(UUID reader, String sql, Object... arguments) {
    return BOOKS.lines("aetherial_app", reader, sql, arguments);
  }
}
