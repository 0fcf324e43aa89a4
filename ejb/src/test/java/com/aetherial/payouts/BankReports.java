package com.aetherial.payouts;

import java.nio.charset.StandardCharsets;

/** Files as banks send them. */
final class BankReports {
  private BankReports() {}

  /** A status report of any version about one file. */
  static byte[] status(String version, String groupStatus, String payments) {
    return bytes(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:%s"><CstmrPmtStsRpt>
        <GrpHdr><MsgId>BANK-1</MsgId><CreDtTm>2026-11-23T09:00:00Z</CreDtTm></GrpHdr>
        <OrgnlGrpInfAndSts><OrgnlMsgId>m1</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>
        %s</OrgnlGrpInfAndSts>
        <OrgnlPmtInfAndSts><OrgnlPmtInfId>m1-1</OrgnlPmtInfId>%s</OrgnlPmtInfAndSts>
        </CstmrPmtStsRpt></Document>
        """
            .formatted(version, groupStatus, payments));
  }

  static String payment(String id, String status, String more) {
    return "<TxInfAndSts><OrgnlEndToEndId>"
        + id
        + "</OrgnlEndToEndId><TxSts>"
        + status
        + "</TxSts>"
        + more
        + "</TxInfAndSts>";
  }

  static String reason(String code) {
    return "<StsRsnInf><Rsn><Cd>" + code + "</Cd></Rsn></StsRsnInf>";
  }

  /** A notification of bookings; the older version has a plain status. */
  static byte[] notification(String version, String entries) {
    return bookings(version, "BkToCstmrDbtCdtNtfctn", "Ntfctn", entries);
  }

  static byte[] statement(String version, String entries) {
    return bookings(version, "BkToCstmrStmt", "Stmt", entries);
  }

  private static byte[] bookings(String version, String form, String part, String entries) {
    return bytes(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:%1$s"><%2$s>
        <GrpHdr><MsgId>BANK-2</MsgId><CreDtTm>2026-11-23T18:00:00Z</CreDtTm></GrpHdr>
        <%3$s><Id>N1</Id><CreDtTm>2026-11-23T18:00:00Z</CreDtTm>
        <Acct><Id><IBAN>DE89370400440532013000</IBAN></Id></Acct>
        %4$s</%3$s></%2$s></Document>
        """
            .formatted(version, form, part, entries));
  }

  static String entry(String status, String side, String amount, String details) {
    return "<Ntry><Amt Ccy=\"EUR\">"
        + amount
        + "</Amt><CdtDbtInd>"
        + side
        + "</CdtDbtInd><Sts>"
        + status
        + "</Sts><BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd><NtryDtls>"
        + details
        + "</NtryDtls></Ntry>";
  }

  static String detail(String id, String more) {
    return "<TxDtls><Refs><EndToEndId>" + id + "</EndToEndId></Refs>" + more + "</TxDtls>";
  }

  static byte[] bytes(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }
}
