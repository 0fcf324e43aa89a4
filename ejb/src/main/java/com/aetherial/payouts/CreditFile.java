package com.aetherial.payouts;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * A file of payments for a bank, in the form {@code pain.001.001.09} of ISO 20022.
 *
 * @param messageId the name of the file, at most 35 letters and digits
 * @param initiator who hands it in
 * @param executionDate when the bank shall pay
 * @param groups one for each account and set of rules
 */
record CreditFile(
    String messageId,
    Instant createdAt,
    String initiator,
    LocalDate executionDate,
    List<CreditGroup> groups) {
  static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

  /** Room for a hyphen and the number of a group behind the name of the file. */
  private static final Pattern ID = Pattern.compile("[0-9a-zA-Z]{1,32}");

  CreditFile {
    groups = List.copyOf(groups);
    if (!ID.matcher(messageId).matches() || groups.isEmpty() || groups.size() > 99) {
      throw new IllegalArgumentException("A file has a name of letters and digits, and payments.");
    }
  }

  /** The bytes of the file, the same for the same content. */
  byte[] toXml() {
    var bytes = new ByteArrayOutputStream();
    try {
      var out =
          XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      var xml = new XmlWriting(out);
      out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      out.writeStartElement("Document");
      out.writeDefaultNamespace(NAMESPACE);
      xml.open("CstmrCdtTrfInitn");
      writeHead(xml);
      for (int i = 0; i < groups.size(); i++) {
        new CreditGroupWriting(xml, groupId(i + 1), executionDate).write(groups.get(i));
      }
      xml.close();
      out.writeEndElement();
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("Writing to memory failed.", impossible);
    }
    return bytes.toByteArray();
  }

  /** The name of a group, by its number from 1. */
  String groupId(int number) {
    return messageId + "-" + number;
  }

  /** The sum of everything, whatever its currency, as banks check it. */
  BigDecimal controlSum() {
    return groups.stream()
        .map(CreditGroupWriting::controlSum)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  int size() {
    return groups.stream().mapToInt(group -> group.orders().size()).sum();
  }

  private void writeHead(XmlWriting xml) throws XMLStreamException {
    xml.open("GrpHdr");
    xml.text("MsgId", messageId);
    xml.text("CreDtTm", createdAt.truncatedTo(ChronoUnit.SECONDS).toString());
    xml.text("NbOfTxs", String.valueOf(size()));
    xml.text("CtrlSum", controlSum().toPlainString());
    xml.open("InitgPty");
    xml.text("Nm", SepaText.of(initiator, CreditGroupWriting.NAME_MAX));
    xml.close();
    xml.close();
  }
}
