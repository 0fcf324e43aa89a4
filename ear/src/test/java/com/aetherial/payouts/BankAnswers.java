package com.aetherial.payouts;

import java.util.UUID;

/** Files as a bank sends them; each has a name of its own, so none is the same as another. */
final class BankAnswers {
  private static final String FRAME =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Document xmlns="urn:iso:std:iso:20022:tech:xsd:%s"><%s>
      <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-11-23T09:00:00Z</CreDtTm></GrpHdr>%s</%2$s></Document>
      """;

  private BankAnswers() {}

  /** A status report about a file. */
  static String status(String messageId, String fileStatus, String payments) {
    return FRAME.formatted(
        "pain.002.001.10",
        "CstmrPmtStsRpt",
        name(),
        "<OrgnlGrpInfAndSts><OrgnlMsgId>"
            + messageId
            + "</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>"
            + fileStatus
            + "</OrgnlGrpInfAndSts><OrgnlPmtInfAndSts><OrgnlPmtInfId>"
            + messageId
            + "-1</OrgnlPmtInfId>"
            + payments
            + "</OrgnlPmtInfAndSts>");
  }

  static String payment(String endToEndId, String status, String reason) {
    return "<TxInfAndSts><OrgnlEndToEndId>"
        + endToEndId
        + "</OrgnlEndToEndId><TxSts>"
        + status
        + "</TxSts>"
        + (reason.isEmpty() ? "" : reason(reason))
        + "</TxInfAndSts>";
  }

  static String reason(String code) {
    return "<StsRsnInf><Rsn><Cd>" + code + "</Cd></Rsn></StsRsnInf>";
  }

  /** A notification of one booking, out or in. */
  static String booking(String side, String amount, String endToEndId, String reason) {
    return FRAME.formatted(
        "camt.054.001.08",
        "BkToCstmrDbtCdtNtfctn",
        name(),
        "<Ntfctn><Id>1</Id><Ntry><Amt Ccy=\"USD\">"
            + amount
            + "</Amt><CdtDbtInd>"
            + side
            + "</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><NtryDtls><TxDtls><Refs><EndToEndId>"
            + endToEndId
            + "</EndToEndId></Refs>"
            + (reason.isEmpty() ? "" : "<RtrInf><Rsn><Cd>" + reason + "</Cd></Rsn></RtrInf>")
            + "</TxDtls></NtryDtls></Ntry></Ntfctn>");
  }

  /** A statement with one sum for a whole group. */
  static String summary(String groupId, String amount, int payments) {
    return FRAME.formatted(
        "camt.053.001.08",
        "BkToCstmrStmt",
        name(),
        "<Stmt><Id>1</Id><Ntry><Amt Ccy=\"USD\">"
            + amount
            + "</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><NtryDtls><Btch><PmtInfId>"
            + groupId
            + "</PmtInfId><NbOfTxs>"
            + payments
            + "</NbOfTxs></Btch></NtryDtls></Ntry></Stmt>");
  }

  private static String name() {
    return "BANK-" + UUID.randomUUID();
  }
}
