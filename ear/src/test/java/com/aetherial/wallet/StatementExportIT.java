package com.aetherial.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementExportIT {
  private static final String FILE = "/api/v1/wallet/statement.";
  private static final int TRANSFERS = 100_000;
  private static final int AMOUNT = 6;
  private static final int BALANCE = 7;
  private static final long TOLERATED_BYTES = 24L << 20;

  private static BusyWallet wallet;

  @BeforeAll
  static void a_member_has_a_busy_year() throws Exception {
    wallet = BusyWallet.with(TRANSFERS);
  }

  @Test
  void a_long_csv_starts_at_once_keeps_nothing_and_adds_up() throws Exception {
    wallet.text(FILE + "csv?kind=GRANT");
    long before = LiveHeap.bytes();
    Instant asked = Instant.now();
    BigDecimal sum = BigDecimal.ZERO;
    String[] last = {};
    long lines = 0;
    try (BufferedReader rows = rows("csv")) {
      assertThat(rows.readLine()).startsWith("date,id,kind,direction,counterparty,note,amount");
      Duration first = Duration.between(asked, Instant.now());
      for (String row = rows.readLine(); row != null; row = rows.readLine()) {
        last = row.split(",", -1);
        sum = sum.add(new BigDecimal(last[AMOUNT]));
        if (++lines == TRANSFERS / 2) {
          assertThat(LiveHeap.bytes() - before).as("heap of half").isLessThan(TOLERATED_BYTES);
        }
      }
      assertThat(first.multipliedBy(2)).isLessThan(Duration.between(asked, Instant.now()));
    }
    assertThat(lines).isEqualTo(TRANSFERS + 1);
    assertThat(sum).isEqualByComparingTo(last[BALANCE]).isEqualByComparingTo("500.00");
  }

  @Test
  void a_long_pdf_arrives_whole() throws Exception {
    HttpResponse<InputStream> answer = wallet.get(FILE + "pdf");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .matches("attachment; filename=\"?statement-[0-9-]{10}-to-[0-9-]{10}\\.pdf\"?");
    byte[] pdf = answer.body().readAllBytes();
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    assertThat(text.substring(0, 8)).startsWith("%PDF");
    assertThat(text.substring(text.length() - 8)).contains("%%EOF");
    assertThat(pdf.length).isGreaterThan(TRANSFERS * 10);
  }

  @Test
  void a_long_json_ends_with_the_closing_balance() throws Exception {
    String json = wallet.text(FILE + "json");
    assertThat(json.substring(0, 300))
        .contains("\"opening\":\"0.00\"")
        .contains("\"fullName\":\"Jürgen Groß\"");
    assertThat(json.substring(json.length() - 300))
        .endsWith("],\"count\":100001,\"closing\":\"500.00\"}");
  }

  @Test
  void a_filter_narrows_the_file_and_formulas_are_text() throws Exception {
    assertThat(wallet.text(FILE + "csv?kind=GRANT&bom=true&separator=semicolon").lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("\uFEFFdate;id");
    assertThat(wallet.text(FILE + "csv?kind=GRANT")).contains(",'=the start,1000.00,1000.00,");
    assertThat(wallet.text(FILE + "json?kind=GRANT")).contains("\"closing\":\"500.00\"");
  }

  @Test
  void what_is_too_long_or_means_nothing_is_refused_before_the_first_line() throws Exception {
    assertThat(wallet.get(FILE + "pdf?from=2025-01-01&to=2026-01-06").statusCode()).isEqualTo(422);
    assertThat(wallet.text(FILE + "pdf?from=2025-01-01&to=2026-01-06"))
        .contains("statement-too-long", "\"daysMax\":\"370\"");
    assertThat(wallet.text(FILE + "csv?separator=tab")).contains("malformed-filter");
    assertThat(new BusyWallet("nobody", "ae_live_none").get(FILE + "csv").statusCode())
        .isEqualTo(401);
  }

  @Test
  void the_wallet_of_a_moment_is_told_from_the_journal() throws Exception {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    assertThat(wallet.text("/api/v1/wallet?at=" + today.minusDays(1)))
        .contains("\"available\":\"0.00\"");
    assertThat(wallet.text("/api/v1/wallet?basis=effective&at=" + today))
        .contains("\"available\":\"500.00\"", "\"CASH\":\"500.00\"", "\"basis\":\"EFFECTIVE\"");
    assertThat(wallet.text("/api/v1/wallet?at=then")).contains("malformed-filter");
    assertThat(wallet.text("/api/v1/wallet/transactions?asOf=" + today.minusDays(1)))
        .contains("\"items\":[]");
  }

  private static BufferedReader rows(String form) throws IOException, InterruptedException {
    HttpResponse<InputStream> answer = wallet.get(FILE + form);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").stream().toList())
        .isEqualTo(List.of("text/csv;charset=UTF-8"));
    return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
  }
}
