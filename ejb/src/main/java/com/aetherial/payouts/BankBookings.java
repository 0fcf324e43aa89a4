package com.aetherial.payouts;

import static com.aetherial.payouts.BankReportReading.cut;
import static com.aetherial.payouts.BankReportReading.reason;

import com.aetherial.payments.entity.Price;
import com.aetherial.payouts.BankLine.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands on an account: money that left, and money that came back. */
final class BankBookings {
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");

  private BankBookings() {}

  static List<BankLine> read(List<XmlTree> accounts) {
    List<BankLine> lines = new ArrayList<>();
    for (XmlTree account : accounts) {
      account.all("Ntry").stream().filter(BankBookings::isBooked).forEach(e -> entry(e, lines));
    }
    return lines;
  }

  /** What is only expected may still change; the status was a plain text in older versions. */
  private static boolean isBooked(XmlTree entry) {
    String status = entry.textOf("Sts", "Cd");
    return "BOOK".equals(status == null ? entry.textOf("Sts") : status);
  }

  private static void entry(XmlTree entry, List<BankLine> lines) {
    List<XmlTree> details = entry.all("NtryDtls", "TxDtls");
    String groupId = entry.textOf("NtryDtls", "Btch", "PmtInfId");
    if (details.isEmpty() && groupId != null) {
      lines.add(group(entry, groupId));
    }
    details.forEach(one -> lines.add(payment(entry, one, details.size() == 1)));
  }

  private static BankLine group(XmlTree entry, String groupId) {
    String count = entry.textOf("NtryDtls", "Btch", "NbOfTxs");
    return new BankLine(
        Level.GROUP,
        entry.textOf("NtryDtls", "Btch", "MsgId"),
        groupId,
        null,
        direction(entry, entry),
        null,
        null,
        entry.first("Amt").flatMap(BankReportReading::amount).orElse(null),
        count != null && COUNT.matcher(count).matches() ? Integer.parseInt(count) : 0);
  }

  private static BankLine payment(XmlTree entry, XmlTree detail, boolean isAlone) {
    return new BankLine(
        Level.PAYMENT,
        detail.textOf("Refs", "MsgId"),
        detail.textOf("Refs", "PmtInfId"),
        detail.textOf("Refs", "EndToEndId"),
        direction(entry, detail),
        reason(detail, "RtrInf"),
        cut(detail.textOf("RtrInf", "AddtlInf")),
        amountOf(entry, detail, isAlone),
        0);
  }

  /** What came in, came back: the payment itself goes out. */
  private static String direction(XmlTree entry, XmlTree detail) {
    String direction = detail.textOf("CdtDbtInd");
    String side = direction == null ? entry.textOf("CdtDbtInd") : direction;
    boolean isUndone = "true".equals(entry.textOf("RvslInd")) || detail.has("RtrInf");
    return "CRDT".equals(side) || isUndone ? BankLine.RETURNED : BankLine.BOOKED;
  }

  /** What was ordered, where the bank tells it; else what was booked. */
  private static @Nullable Price amountOf(XmlTree entry, XmlTree detail, boolean isAlone) {
    return detail
        .first("AmtDtls", "InstdAmt", "Amt")
        .or(() -> detail.first("AmtDtls", "TxAmt", "Amt"))
        .or(() -> detail.first("Amt"))
        .or(() -> isAlone ? entry.first("Amt") : Optional.empty())
        .flatMap(BankReportReading::amount)
        .orElse(null);
  }
}
