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
  private final boolean isRightToLeft;

  PageNumbers(PaperFonts fonts, UnaryOperator<String> texts, boolean isRightToLeft) {
    this.fonts = fonts;
    this.texts = texts;
    this.isRightToLeft = isRightToLeft;
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    String number = texts.apply("wallet.paper.page") + " " + writer.getPageNumber();
    ColumnText.showTextAligned(
        writer.getDirectContent(),
        isRightToLeft ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT,
        new Phrase(number, fonts.text),
        isRightToLeft ? document.left() : document.right(),
        ABOVE_THE_EDGE,
        0,
        isRightToLeft ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR,
        0);
  }
}
