package com.aetherial.payouts;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements, one within the other. */
record XmlWriting(XMLStreamWriter out) {
  void open(String... names) throws XMLStreamException {
    for (String name : names) {
      out.writeStartElement(name);
    }
  }

  void close() throws XMLStreamException {
    out.writeEndElement();
  }

  void close(int elements) throws XMLStreamException {
    for (int i = 0; i < elements; i++) {
      out.writeEndElement();
    }
  }

  void text(String name, String value) throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(value);
    out.writeEndElement();
  }
}
