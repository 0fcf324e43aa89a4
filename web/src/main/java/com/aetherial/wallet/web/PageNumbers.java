package com.aetherial.wallet.web;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.util.function.UnaryOperator;

/** Writes its number below each page. How many there are is not known while pages leave. */
final class PageNumbers extends PdfPageEventHelper {
  private static final int ABOVE_THE_EDGE = 24;

  private final PaperFonts fonts;
  private final UnaryOperator<String> texts;

  PageNumbers(PaperFonts fonts, UnaryOperator<String> texts) {
    this.fonts = fonts;
    this.texts = texts;
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    String number = texts.apply("wallet.paper.page") + " " + writer.getPageNumber();
    ColumnText.showTextAligned(
        writer.getDirectContent(),
        Element.ALIGN_RIGHT,
        new Phrase(number, fonts.text),
        document.right(),
        ABOVE_THE_EDGE,
        0);
  }
}
