package com.aetherial.payouts;

import com.aetherial.payments.entity.Price;
import com.aetherial.payouts.BankLine.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands what banks send: status reports (pain.002) and bookings (camt.053, camt.054). */
final class BankReportReading {
  private static final int TEXT_MAX = 200;

  private BankReportReading() {}

  /**
   * Reads a file, of any version of these forms.
   *
   * @throws MalformedBankFile when it is something else
   */
  static BankReport read(byte[] bytes) {
    BankXml.Read file = BankXml.read(bytes);
    XmlTree content = file.content();
    String id = content.textOf("GrpHdr", "MsgId");
    if (id == null) {
      throw new MalformedBankFile("nameless", "The file has no name of its own.");
    }
    List<BankLine> lines =
        switch (content.name()) {
          case "CstmrPmtStsRpt" -> statuses(content);
          case "BkToCstmrDbtCdtNtfctn" -> BankBookings.read(content.all("Ntfctn"));
          case "BkToCstmrStmt" -> BankBookings.read(content.all("Stmt"));
          default ->
              throw new MalformedBankFile(
                  "kind",
                  "The file is a {0}. Choose a status report (pain.002), a notification"
                      + " (camt.054) or a statement (camt.053).",
                  file.form());
        };
    return new BankReport(file.form(), cut(id), lines);
  }

  private static List<BankLine> statuses(XmlTree report) {
    List<BankLine> lines = new ArrayList<>();
    XmlTree whole =
        report
            .first("OrgnlGrpInfAndSts")
            .orElseThrow(
                () ->
                    new MalformedBankFile(
                        "no-original", "The report does not say about which file."));
    String message = whole.textOf("OrgnlMsgId");
    status(whole, "GrpSts", Level.FILE, message, null).ifPresent(lines::add);
    for (XmlTree group : report.all("OrgnlPmtInfAndSts")) {
      String groupId = group.textOf("OrgnlPmtInfId");
      status(group, "PmtInfSts", Level.GROUP, message, groupId).ifPresent(lines::add);
      for (XmlTree payment : group.all("TxInfAndSts")) {
        status(payment, "TxSts", Level.PAYMENT, message, groupId).ifPresent(lines::add);
      }
    }
    for (XmlTree payment : report.all("TxInfAndSts")) {
      status(payment, "TxSts", Level.PAYMENT, message, null).ifPresent(lines::add);
    }
    return lines;
  }

  private static Optional<BankLine> status(
      XmlTree part, String element, Level level, @Nullable String message, @Nullable String group) {
    String status = part.textOf(element);
    if (status == null) {
      return Optional.empty();
    }
    Price amount =
        part.first("OrgnlTxRef", "Amt", "InstdAmt").flatMap(BankReportReading::amount).orElse(null);
    return Optional.of(
        new BankLine(
            level,
            message,
            group,
            part.textOf("OrgnlEndToEndId"),
            cut(status),
            reason(part, "StsRsnInf"),
            cut(part.textOf("StsRsnInf", "AddtlInf")),
            amount,
            0));
  }

  /** The code of a reason; banks have codes of their own beside those of the standard. */
  static @Nullable String reason(XmlTree part, String element) {
    String code = part.textOf(element, "Rsn", "Cd");
    return cut(code == null ? part.textOf(element, "Rsn", "Prtry") : code);
  }

  static Optional<Price> amount(XmlTree element) {
    return BankAmount.read(element.text(), element.currency());
  }

  static @Nullable String cut(@Nullable String text) {
    return text == null || text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX);
  }
}
