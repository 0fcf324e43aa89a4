package com.aetherial.payouts;

import static com.aetherial.payouts.BankReports.detail;
import static com.aetherial.payouts.BankReports.entry;
import static com.aetherial.payouts.BankReports.notification;
import static com.aetherial.payouts.BankReports.payment;
import static com.aetherial.payouts.BankReports.reason;
import static com.aetherial.payouts.BankReports.statement;
import static com.aetherial.payouts.BankReports.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.payments.entity.Price;
import com.aetherial.payouts.BankLine.Level;
import com.prowidesoftware.swift.model.mx.AbstractMX;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What banks send is understood, whichever version of the forms they use. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BankReportTest {
  @ParameterizedTest
  @ValueSource(strings = {"pain.002.001.03", "pain.002.001.10", "pain.002.001.12"})
  void a_status_report_tells_of_the_file_and_of_each_payment(String version) {
    byte[] file =
        status(
            version,
            "<GrpSts>PART</GrpSts>",
            payment("a1", "ACSC", amount("10.50")) + payment("a2", "RJCT", reason("AC04")));
    isWhatOthersRead(file, version);
    BankReport report = BankReportReading.read(file);
    assertThat(report.kind()).isEqualTo(version);
    assertThat(report.messageId()).isEqualTo("BANK-1");
    assertThat(report.lines()).extracting(BankLine::status).containsExactly("PART", "ACSC", "RJCT");
    assertThat(report.lines())
        .extracting(BankLine::level)
        .containsExactly(Level.FILE, Level.PAYMENT, Level.PAYMENT);
    assertThat(report.lines()).extracting(BankLine::messageId).containsOnly("m1");
    assertThat(report.lines().get(1).amount()).isEqualTo(new Price(1_050, "EUR"));
    assertThat(report.lines().get(2).endToEndId()).isEqualTo("a2");
    assertThat(report.lines().get(2).reason()).isEqualTo("AC04");
  }

  @Test
  void a_group_may_be_refused_as_a_whole() {
    String group = "<PmtInfSts>RJCT</PmtInfSts>" + reason("AM04");
    BankLine line = BankReportReading.read(status("pain.002.001.10", "", group)).lines().get(0);
    assertThat(line.level()).isEqualTo(Level.GROUP);
    assertThat(line.groupId()).isEqualTo("m1-1");
    assertThat(line.reason()).isEqualTo("AM04");
  }

  @ParameterizedTest
  @ValueSource(strings = {"camt.054.001.02", "camt.054.001.08"})
  void a_notification_tells_what_left_and_what_came_back(String version) {
    String booked = version.endsWith("02") ? "BOOK" : "<Cd>BOOK</Cd>";
    String expected = version.endsWith("02") ? "PDNG" : "<Cd>PDNG</Cd>";
    String back = "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>";
    byte[] file =
        notification(
            version,
            entry(booked, "DBIT", "10.50", detail("a1", ""))
                + entry(booked, "CRDT", "7.00", detail("a2", back))
                + entry(expected, "DBIT", "3.00", detail("a3", "")));
    isWhatOthersRead(file, version);
    List<BankLine> lines = BankReportReading.read(file).lines();
    assertThat(lines).extracting(BankLine::endToEndId).containsExactly("a1", "a2");
    assertThat(lines).extracting(BankLine::status).containsExactly("BOOKED", "RETURNED");
    assertThat(lines.get(0).amount()).isEqualTo(new Price(1_050, "EUR"));
    assertThat(lines.get(1).reason()).isEqualTo("AC04");
  }

  @Test
  void a_statement_may_sum_payments_up() {
    String details = detail("a1", tx("4.00")) + detail("a2", tx("6.50"));
    String whole = "<Btch><PmtInfId>m1-1</PmtInfId><NbOfTxs>2</NbOfTxs></Btch>";
    byte[] file =
        statement(
            "camt.053.001.08",
            entry("<Cd>BOOK</Cd>", "DBIT", "10.50", details)
                + entry("<Cd>BOOK</Cd>", "DBIT", "10.50", whole));
    isWhatOthersRead(file, "camt.053.001.08");
    List<BankLine> lines = BankReportReading.read(file).lines();
    assertThat(lines.get(0).amount()).isEqualTo(new Price(400, "EUR"));
    assertThat(lines.get(1).amount()).isEqualTo(new Price(650, "EUR"));
    assertThat(lines.get(2).level()).isEqualTo(Level.GROUP);
    assertThat(lines.get(2).payments()).isEqualTo(2);
  }

  @Test
  void an_amount_that_is_not_told_is_not_guessed() {
    String details = detail("a1", "") + detail("a2", "");
    byte[] file = statement("camt.053.001.08", entry("<Cd>BOOK</Cd>", "DBIT", "10.50", details));
    assertThat(BankReportReading.read(file).lines())
        .extracting(BankLine::amount)
        .containsOnlyNulls();
  }

  @Test
  void every_reason_has_a_sentence() {
    assertThat(BankReasons.sentence("AC04")).isEqualTo("The account is closed.");
    assertThat(BankReasons.sentence("ZZ99")).isEqualTo("The bank refused the payment.");
    assertThat(BankReasons.sentence(null)).isEqualTo("The bank did not say why.");
    assertThat(BankReasons.mayRetry("AM04")).isTrue();
    assertThat(BankReasons.mayRetry("AC04")).isFalse();
    assertThat(BankReasons.mayRetry(null)).isFalse();
  }

  private static void isWhatOthersRead(byte[] file, String version) {
    AbstractMX read = AbstractMX.parse(new String(file, StandardCharsets.UTF_8));
    assertThat(read.getMxId().id()).isEqualTo(version);
  }

  private static String amount(String value) {
    return "<OrgnlTxRef><Amt><InstdAmt Ccy=\"EUR\">" + value + "</InstdAmt></Amt></OrgnlTxRef>";
  }

  private static String tx(String value) {
    return "<AmtDtls><TxAmt><Amt Ccy=\"EUR\">" + value + "</Amt></TxAmt></AmtDtls>";
  }
}
