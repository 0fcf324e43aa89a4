package com.aetherial.payouts;

import com.aetherial.payouts.entity.Bic;
import com.aetherial.payouts.entity.LocalAccount;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the payments of one account. The order of the elements is fixed by the standard.
 *
 * @param id the name of the group
 */
record CreditGroupWriting(XmlWriting xml, String id, LocalDate executionDate) {
  static final int NAME_MAX = 70;

  private static final int REMITTANCE_MAX = 140;

  static BigDecimal controlSum(CreditGroup group) {
    return group.orders().stream()
        .map(order -> BankAmount.of(order.amount()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  void write(CreditGroup group) throws XMLStreamException {
    BankParty debtor = group.debtor().party();
    xml.open("PmtInf");
    xml.text("PmtInfId", id);
    xml.text("PmtMtd", "TRF");
    xml.text("BtchBookg", "false");
    xml.text("NbOfTxs", String.valueOf(group.orders().size()));
    xml.text("CtrlSum", controlSum(group).toPlainString());
    if (group.isSepa()) {
      xml.open("PmtTpInf", "SvcLvl");
      xml.text("Cd", "SEPA");
      xml.close(2);
    }
    xml.open("ReqdExctnDt");
    xml.text("Dt", executionDate.toString());
    xml.close();
    writeName("Dbtr", debtor.name());
    writeAccount("DbtrAcct", debtor, group.debtor().currency());
    writeBank("DbtrAgt", debtor);
    xml.text("ChrgBr", group.isSepa() ? "SLEV" : "SHAR");
    for (CreditOrder order : group.orders()) {
      writeOrder(order);
    }
    xml.close();
  }

  private void writeOrder(CreditOrder order) throws XMLStreamException {
    xml.open("CdtTrfTxInf", "PmtId");
    xml.text("InstrId", order.endToEndId());
    xml.text("EndToEndId", order.endToEndId());
    xml.close();
    xml.open("Amt", "InstdAmt");
    xml.out().writeAttribute("Ccy", order.amount().currency());
    xml.out().writeCharacters(BankAmount.of(order.amount()).toPlainString());
    xml.close(2);
    BankParty creditor = order.creditor();
    if (creditor.bic() != null || creditor.local() != null) {
      writeBank("CdtrAgt", creditor);
    }
    writeName("Cdtr", creditor.name());
    writeAccount("CdtrAcct", creditor, null);
    xml.open("RmtInf");
    xml.text("Ustrd", SepaText.of(order.remittance(), REMITTANCE_MAX));
    xml.close(2);
  }

  private void writeName(String element, String name) throws XMLStreamException {
    xml.open(element);
    xml.text("Nm", SepaText.of(name, NAME_MAX));
    xml.close();
  }

  private void writeAccount(String element, BankParty party, @Nullable String currency)
      throws XMLStreamException {
    xml.open(element, "Id");
    if (party.iban() != null) {
      xml.text("IBAN", party.iban().text());
    } else if (party.local() != null) {
      xml.open("Othr");
      xml.text("Id", party.local().number());
      xml.close();
    }
    xml.close();
    if (currency != null) {
      xml.text("Ccy", currency);
    }
    xml.close();
  }

  private void writeBank(String element, BankParty party) throws XMLStreamException {
    Bic bic = party.bic();
    LocalAccount local = party.local();
    xml.open(element, "FinInstnId");
    if (bic != null) {
      xml.text("BICFI", bic.text());
    }
    if (local != null) {
      xml.open("ClrSysMmbId");
      xml.text("MmbId", local.bankCode());
      xml.close();
    } else if (bic == null) {
      xml.open("Othr");
      xml.text("Id", "NOTPROVIDED");
      xml.close();
    }
    xml.close(2);
  }
}
