package com.aetherial.payouts;

import static com.aetherial.payouts.BankReports.bytes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that pretends to be a bank's does no harm. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileBankFileTest {
  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10";
  private static final String REPORT =
      "<Document xmlns=\""
          + NAMESPACE
          + "\"><CstmrPmtStsRpt><GrpHdr><MsgId>%s</MsgId></GrpHdr>"
          + "<OrgnlGrpInfAndSts><OrgnlMsgId>m1</OrgnlMsgId></OrgnlGrpInfAndSts></CstmrPmtStsRpt>"
          + "</Document>";

  @TempDir Path directory;

  @Test
  void no_other_file_is_fetched() throws IOException {
    Path secret = Files.writeString(directory.resolve("secret"), "the secret of this server");
    isRefused(
        "<!DOCTYPE Document [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + report("&x;"));
    isRefused("<!DOCTYPE Document SYSTEM \"" + secret.toUri() + "\">" + report("1"));
    isRefused("<!DOCTYPE d [<!ENTITY % x SYSTEM \"" + secret.toUri() + "\"> %x;]>" + report("1"));
  }

  @Test
  void laughter_does_not_multiply() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a%1$d \"&a%2$d;&a%2$d;\">".formatted(i, i - 1));
    }
    isRefused(laughs + "]>" + report("&a29;"));
    isRefused(report("&a29;"));
  }

  @Test
  void depth_length_and_size_have_an_end() {
    isRefused(report("<a>".repeat(50) + "</a>".repeat(50)));
    isRefused(report("<a/>".repeat(100_001)));
    isRefused(report("x".repeat(5_000)));
    isRefused(report("<!-- " + "x".repeat(BankXml.BYTES_MAX) + " -->"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "no xml",
        "<a/>",
        "<Document/>",
        "<Document xmlns=\"" + NAMESPACE + "\"/>",
        "<Document xmlns=\"" + NAMESPACE + "\"><CstmrPmtStsRpt/></Document>",
        "<Document xmlns=\""
            + NAMESPACE
            + "\"><Other><GrpHdr><MsgId>1</MsgId></GrpHdr></Other>"
            + "</Document>",
        "<Document xmlns=\"urn:other\"><CstmrPmtStsRpt/></Document>",
        "<Document xmlns=\"" + NAMESPACE + "\"><CstmrPmtStsRpt>"
      })
  void what_is_no_report_is_refused_with_a_sentence(String text) {
    isRefused(text);
  }

  @Test
  void what_is_cut_off_anywhere_is_refused() {
    String whole = report("1");
    for (int end = 0; end < whole.length(); end++) {
      isRefused(whole.substring(0, end));
    }
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    byte[] file = report("x").getBytes(StandardCharsets.UTF_16LE);
    assertThatThrownBy(() -> BankReportReading.read(file)).isInstanceOf(MalformedBankFile.class);
    byte[] broken = bytes(report("x"));
    broken[broken.length / 2] = (byte) 0xff;
    assertThatThrownBy(() -> BankReportReading.read(broken)).isInstanceOf(MalformedBankFile.class);
  }

  private static String report(String id) {
    return REPORT.formatted(id);
  }

  private static void isRefused(String xml) {
    assertThatThrownBy(() -> BankReportReading.read(bytes(xml)))
        .isInstanceOf(MalformedBankFile.class)
        .hasMessageNotContaining("secret");
  }
}
