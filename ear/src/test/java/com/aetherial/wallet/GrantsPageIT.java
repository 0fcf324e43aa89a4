package com.aetherial.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Coins for many from a file: looked at first, then given as they were seen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, ServerLog.class})
class GrantsPageIT {
  private static final String PAGE = "/admin/economy/grants";

  private final Member ada = Member.signsUp();
  private final Member grace = Member.signsUp();

  @Test
  void what_was_checked_is_given_once() {
    Answer checked =
        check("file", "username,amount,reason\n" + row(ada, "10.50") + row(grace, "2"));
    assertThat(checked.body()).contains("Give 12.50 coins in 2 grants");
    assertThat(ada.balance()).isEqualTo("0.00");
    Map<String, String> give = Map.of("confirm", "confirm", "give", "");
    assertThat(AdminsBrowser.send(checked, PAGE, give).status()).isEqualTo(302);
    AdminsBrowser.send(checked, PAGE, give);
    assertThat(ada.balance()).isEqualTo("10.50");
    assertThat(grace.balance()).isEqualTo("2.00");
    assertThat(ada.statement().get(0).getAsJsonObject().get("note").getAsString())
        .isEqualTo("For the \"talk\", thanks");
  }

  @Test
  void a_row_that_cannot_be_given_is_named_and_nothing_can_be_given() {
    Answer checked =
        check("csv", row(ada, "10") + "nobody-at-all,1,Who\n" + row(grace, "1.234") + "x,y\n");
    assertThat(checked.body())
        .contains("There is no member called “nobody-at-all”")
        .contains("at most two decimal places")
        .contains("Write three columns")
        .contains("Nothing can be given until")
        .doesNotContain("id=\"give\"");
    assertThat(ada.balance()).isEqualTo("0.00");
  }

  @Test
  void what_is_no_table_or_too_long_is_told() {
    assertThat(check("csv", "").body()).contains("There is no row.");
    assertThat(check("csv", row(ada, "1").repeat(1_001)).body()).contains("more than 1,000 rows");
    assertThat(check("file", "a,".repeat(200_000)).body()).contains("larger than 256 KiB");
    assertThat(check("csv", "\"ada,1,x").body()).contains("check the quotation marks");
  }

  private static Answer check(String where, String csv) {
    Answer page = AdminsBrowser.get(PAGE).is(200);
    String other = where.equals("csv") ? "note" : "csv";
    return AdminsBrowser.send(
            page, PAGE, Map.of("read", "read", where, csv, other, "", "check", ""))
        .is(200);
  }

  private static String row(Member member, String amount) {
    return member.username() + "," + amount + ",\"For the \"\"talk\"\", thanks\"\n";
  }
}
