package com.aetherial.payouts;

import java.io.ByteArrayInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML from outside. Files from a bank come through hands, so they are trusted as little as
 * any upload: no document type, no entity from elsewhere, and bounds for size, depth and count.
 */
final class BankXml {
  /** The largest file that is read. */
  static final int BYTES_MAX = 512 * 1024;

  /** The server's reader puts work off, and its complaints with it, unless it is told not to. */
  private static final String LAZY = "com.ctc.wstx.lazyParsing";

  private static final int DEPTH_MAX = 40;
  private static final int ELEMENTS_MAX = 100_000;
  private static final int TEXT_MAX = 4_000;
  private static final Pattern NAMESPACE =
      Pattern.compile("urn:iso:std:iso:20022:tech:xsd:((pain|camt)\\.\\d{3}\\.\\d{3}\\.\\d{2})");

  private final XMLStreamReader in;
  private String form = "";
  private @Nullable XmlTree here;
  private int depth;
  private int elements;
  private int letters;

  private BankXml(XMLStreamReader in) {
    this.in = in;
  }

  /** What was read: the form that the namespace names, and the element below the document. */
  record Read(String form, XmlTree content) {}

  /**
   * Reads a file.
   *
   * @throws MalformedBankFile when it is no ISO 20022 file, or one that nobody should read
   */
  static Read read(byte[] bytes) {
    if (bytes.length > BYTES_MAX) {
      throw new MalformedBankFile(
          "large", "The file is larger than 512 KiB. Ask the bank for parts.");
    }
    try {
      XMLStreamReader in = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      return new BankXml(in).document();
    } catch (XMLStreamException notXml) {
      throw new MalformedBankFile("no-xml", "The file is not XML as banks write it.");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    if (factory.isPropertySupported(LAZY)) {
      factory.setProperty(LAZY, false);
    }
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("Nothing is fetched.");
        });
    return factory;
  }

  private Read document() throws XMLStreamException {
    var root = new XmlTree("", null);
    here = root;
    while (in.hasNext()) {
      take(in.next());
    }
    XmlTree content =
        root.first("Document")
            .flatMap(XmlTree::content)
            .orElseThrow(() -> new MalformedBankFile("empty", "The file has no content."));
    return new Read(form, content);
  }

  private void take(int event) {
    switch (event) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new MalformedBankFile(
              "defines", "The file defines things of its own. It is not read.");
      case XMLStreamConstants.START_ELEMENT -> open();
      case XMLStreamConstants.END_ELEMENT -> close();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
      default -> {
        // Comments and instructions say nothing about payments.
      }
    }
  }

  private void open() {
    if (++depth > DEPTH_MAX || ++elements > ELEMENTS_MAX) {
      throw new MalformedBankFile("deep", "The file is deeper or longer than banks write.");
    }
    if (depth == 1) {
      Matcher known = NAMESPACE.matcher(String.valueOf(in.getNamespaceURI()));
      if (!known.matches() || !in.getLocalName().equals("Document")) {
        throw new MalformedBankFile("foreign", "The file is no message of ISO 20022.");
      }
      form = known.group(1);
    }
    here = new XmlTree(in.getLocalName(), here);
    letters = 0;
    String currency = in.getAttributeValue(null, "Ccy");
    if (currency != null) {
      here.isIn(currency);
    }
  }

  private void close() {
    depth--;
    letters = 0;
    if (here != null) {
      here = here.parent();
    }
  }

  private void text() {
    letters += in.getTextLength();
    if (letters > TEXT_MAX) {
      throw new MalformedBankFile("long", "The file has longer texts than banks write.");
    }
    if (here != null) {
      here.add(in.getText());
    }
  }
}
