package com.aetherial.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.mpesa.Faults.OfCallback;
import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.TheBooks;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** M-Pesa's own books are asked about each payment, and what they say is taken over. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, PhoneAftermath.class})
class BooksIT {
  private static final String DEMO_PASSWORD = "try aetherial today";
  private static final int PATIENCE_SECONDS = 40;

  @AfterEach
  void nothing_goes_wrong_any_more() {
    PhoneOrder.provider().faults().none();
  }

  @Test
  void a_prompt_that_was_confirmed_by_asking_gets_its_receipt() {
    PhoneOrder.provider().faults().nextCallback(OfCallback.LOST);
    PhoneOrder bought = PhoneOrder.fresh().isAnsweredWith("0").isAskedAboutNow();
    bought.order().becomes("CREDITED");
    assertThat(becomes(bought)).isEqualTo("MOVED");
    assertThat(conversation("receipt", bought)).startsWith("S").hasSize(10);
    bought.agrees(true);
  }

  @Test
  void what_m_pesa_takes_back_is_clawed_back_like_a_refund_and_once() {
    PhoneOrder bought = paid();
    assertThat(compared(bought)).isEqualTo("MOVED");
    assertThat(PhoneOrder.provider().reverse(bought.phone())).isOne();
    assertThat(compared(bought)).isEqualTo("REVERSED");
    bought.order().comesTo("REFUNDED");
    assertThat(compared(bought)).isEqualTo("REVERSED");
    assertThat(bought.order().buyer().balance()).isEqualTo("0.00");
    assertThat(PhoneOrder.provider().books().paidInBy(bought.phone())).isZero();
    assertThat(
            TheBooks.count(
                "select count(*) from payments.clawback where purchase_id = cast(? as uuid)",
                bought.order().id()))
        .isOne();
    assertThat(differences(bought)).isEmpty();
  }

  @Test
  void who_has_spent_reversed_coins_owes_them() {
    PhoneOrder bought = paid();
    Member friend = Member.signsUp();
    bought.order().buyer().sends("40").to(friend).is(201);
    PhoneOrder.provider().reverse(bought.phone());
    assertThat(compared(bought)).isEqualTo("REVERSED");
    bought.order().comesTo("REFUNDED");
    assertThat(bought.order().buyer().wallet().get("debt").getAsString()).isEqualTo("40.00");
  }

  @Test
  void money_that_moved_after_a_no_and_money_that_never_moved_are_found() {
    PhoneOrder late = PhoneOrder.fresh();
    PhoneOrder.provider().faults().nextCallback(OfCallback.LOST);
    late.isAnsweredWith("0");
    TheBooks.change(
        "update mpesa.conversation set progress = 'FAILED', ended_at = now() where name = ?",
        late.order().id());
    PhoneOrder invented = paid();
    TheBooks.change(
        "update mpesa.conversation set receipt = 'INVENTED99' where name = ?",
        invented.order().id());
    assertThat(compared(late)).isEqualTo("MOVED");
    late.order().comesTo("CREDITED");
    late.agrees(true);
    assertThat(compared(invented)).isEqualTo("UNKNOWN");
    assertThat(differences(invented)).containsExactly("DONE UNKNOWN");
    assertThat(differences(late)).isEmpty();
    String page = asAdministrator().get("/admin/mpesa").is(200).body();
    assertThat(page).contains(invented.order().id(), "Compare now").doesNotContain("mpesa.verdict");
    TheBooks.change("delete from mpesa.compared");
  }

  private static Caller asAdministrator() {
    return Caller.browser(
        BrowserVisit.cookieOf("admin", DEMO_PASSWORD), RunningAetherial.get().baseUrl().toString());
  }

  private static PhoneOrder paid() {
    PhoneOrder bought = PhoneOrder.fresh().isAnsweredWith("0");
    bought.order().becomes("CREDITED");
    return bought;
  }

  /** What the other side's books say when they are asked now. */
  private static String compared(PhoneOrder bought) {
    TheBooks.change(
        "insert into mpesa.compared (conversation_id) select id from mpesa.conversation"
            + " where name = ? on conflict (conversation_id) do update"
            + " set is_due = true, told = null, told_at = null",
        bought.order().id());
    return becomes(bought);
  }

  private static String becomes(PhoneOrder bought) {
    Instant deadline = Instant.now().plusSeconds(PATIENCE_SECONDS);
    String now = told(bought);
    while (now.isEmpty() && Instant.now().isBefore(deadline)) {
      Pause.shortly();
      now = told(bought);
    }
    return now;
  }

  private static String told(PhoneOrder bought) {
    List<String> rows =
        TheBooks.rows(
            "select coalesce(m.told, '') from mpesa.compared m join mpesa.conversation c"
                + " on c.id = m.conversation_id where c.name = ?",
            bought.order().id());
    return rows.isEmpty() ? "" : rows.get(0);
  }

  private static String conversation(String column, PhoneOrder bought) {
    return TheBooks.rows(
            "select coalesce(" + column + ", '') from mpesa.conversation where name = ?",
            bought.order().id())
        .get(0);
  }

  private static List<String> differences(PhoneOrder bought) {
    return TheBooks.rows(
        "select ours || ' ' || theirs from mpesa.differences() where name = ?",
        bought.order().id());
  }
}
