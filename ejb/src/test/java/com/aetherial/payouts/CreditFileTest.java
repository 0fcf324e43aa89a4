package com.aetherial.payouts;

import static com.aetherial.payouts.BankPeople.ADA;
import static com.aetherial.payouts.BankPeople.EMRE;
import static com.aetherial.payouts.BankPeople.WANJIKU;
import static com.aetherial.payouts.BankPeople.euro;
import static com.aetherial.payouts.BankPeople.order;
import static com.aetherial.payouts.BankPeople.shilling;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.payments.entity.Price;
import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Files for banks, read back by a reader that others wrote. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CreditFileTest {
  private static final String NAME = "0195a7c3f2d87c41b6a0d1e2f3a4b5c6";

  @Test
  void another_reader_finds_who_pays_whom_how_much() {
    var read = read(file(List.of(order("a1", 1_050, "EUR", ADA), order("a2", 5, "EUR", ADA))));
    assertThat(read.getGrpHdr().getMsgId()).isEqualTo(NAME);
    assertThat(read.getGrpHdr().getNbOfTxs()).isEqualTo("2");
    assertThat(read.getGrpHdr().getCtrlSum()).isEqualByComparingTo("10.55");
    PaymentInstruction30 group = read.getPmtInf().get(0);
    assertThat(group.getPmtInfId()).isEqualTo(NAME + "-1");
    assertThat(group.getReqdExctnDt().getDt()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(group.getDbtr().getNm()).isEqualTo("Aetherial GmbH");
    assertThat(group.getDbtrAcct().getId().getIBAN()).isEqualTo("DE89370400440532013000");
    assertThat(group.getDbtrAgt().getFinInstnId().getBICFI()).isEqualTo("COBADEFF370");
    CreditTransferTransaction34 first = group.getCdtTrfTxInf().get(0);
    assertThat(first.getPmtId().getEndToEndId()).isEqualTo("a1");
    assertThat(first.getAmt().getInstdAmt().getValue()).isEqualTo(new BigDecimal("10.50"));
    assertThat(first.getAmt().getInstdAmt().getCcy()).isEqualTo("EUR");
    assertThat(first.getCdtr().getNm()).isEqualTo("Ada Lovelace");
    assertThat(first.getCdtrAcct().getId().getIBAN()).isEqualTo("GB29NWBK60161331926819");
    assertThat(first.getCdtrAgt()).isNull();
    assertThat(first.getRmtInf().getUstrd()).containsExactly("Aetherial withdrawal a1");
  }

  @Test
  void euros_within_their_area_go_by_its_rules_and_nothing_else_does() {
    var sepa = read(file(List.of(order("a1", 1_050, "EUR", ADA)))).getPmtInf().get(0);
    assertThat(sepa.getPmtTpInf().getSvcLvl().get(0).getCd()).isEqualTo("SEPA");
    assertThat(sepa.getChrgBr().value()).isEqualTo("SLEV");
    var other = read(file(List.of(order("a1", 1_050, "EUR", EMRE)))).getPmtInf().get(0);
    assertThat(other.getPmtTpInf()).isNull();
    assertThat(other.getChrgBr().value()).isEqualTo("SHAR");
  }

  @Test
  void a_kenyan_account_goes_by_bank_branch_and_number() {
    var read = read(file(List.of(order("b1", 250_000, "KES", WANJIKU)))).getPmtInf().get(0);
    assertThat(read.getDbtrAcct().getId().getOthr().getId()).isEqualTo("1100456789");
    assertThat(read.getDbtrAgt().getFinInstnId().getClrSysMmbId().getMmbId()).isEqualTo("01094");
    CreditTransferTransaction34 order = read.getCdtTrfTxInf().get(0);
    assertThat(order.getCdtr().getNm()).isEqualTo("Wanjiku wa Ngugi");
    assertThat(order.getCdtrAcct().getId().getOthr().getId()).isEqualTo("0100123456700");
    assertThat(order.getCdtrAgt().getFinInstnId().getClrSysMmbId().getMmbId()).isEqualTo("11003");
  }

  @Test
  void the_same_payments_make_the_same_bytes() {
    var orders = List.of(order("a1", 1_050, "EUR", ADA), order("b1", 100, "KES", WANJIKU));
    assertThat(file(orders).toXml()).isEqualTo(file(orders).toXml());
  }

  @Property(tries = 60)
  void whatever_is_paid_the_sums_are_right(
      @ForAll("orders") @Size(min = 1, max = 40) List<CreditOrder> orders) {
    var read = read(file(orders));
    BigDecimal total = BigDecimal.ZERO;
    int count = 0;
    for (PaymentInstruction30 group : read.getPmtInf()) {
      BigDecimal sum = BigDecimal.ZERO;
      for (CreditTransferTransaction34 one : group.getCdtTrfTxInf()) {
        sum = sum.add(one.getAmt().getInstdAmt().getValue());
        assertThat(one.getAmt().getInstdAmt().getCcy()).isEqualTo(group.getDbtrAcct().getCcy());
        assertThat(one.getCdtr().getNm()).hasSizeBetween(1, 70);
        assertThat(one.getRmtInf().getUstrd().get(0)).hasSizeBetween(1, 140);
      }
      assertThat(group.getCtrlSum()).isEqualByComparingTo(sum);
      assertThat(group.getNbOfTxs()).isEqualTo(String.valueOf(group.getCdtTrfTxInf().size()));
      assertThat(group.getPmtInfId()).hasSizeLessThanOrEqualTo(35);
      total = total.add(sum);
      count += group.getCdtTrfTxInf().size();
    }
    assertThat(read.getGrpHdr().getCtrlSum()).isEqualByComparingTo(total);
    assertThat(count).isEqualTo(orders.size());
    long paid = orders.stream().mapToLong(one -> one.amount().minor()).sum();
    assertThat(total).isEqualByComparingTo(BigDecimal.valueOf(paid, 2));
  }

  @Provide
  Arbitrary<List<CreditOrder>> orders() {
    Arbitrary<CreditOrder> one =
        Combinators.combine(
                Arbitraries.strings().withCharRange('0', '9').ofMinLength(1).ofMaxLength(34),
                Arbitraries.longs().between(1, 99_999_999_999L),
                Arbitraries.of(ADA, EMRE, WANJIKU),
                Arbitraries.strings().ofMaxLength(200))
            .as(CreditFileTest::anyOrder);
    return one.list().ofMinSize(1).ofMaxSize(40);
  }

  private static CreditOrder anyOrder(String id, long minor, BankParty creditor, String text) {
    String currency = creditor.country().equals("KE") ? "KES" : "EUR";
    BankParty named = new BankParty("N" + text, creditor.iban(), creditor.local(), creditor.bic());
    return new CreditOrder(id, new Price(minor, currency), named, "W" + text);
  }

  private static CreditFile file(List<CreditOrder> orders) {
    return new CreditFile(
        NAME,
        Instant.parse("2026-11-21T12:00:00.123456Z"),
        "Aetherial",
        LocalDate.of(2026, 11, 23),
        new Debtors(List.of(euro(), shilling())).groups(orders));
  }

  private static com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09 read(
      CreditFile file) {
    String xml = new String(file.toXml(), StandardCharsets.UTF_8);
    return MxPain00100109.parse(xml).getCstmrCdtTrfInitn();
  }
}
