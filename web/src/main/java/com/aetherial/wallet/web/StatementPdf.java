package com.aetherial.wallet.web;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.wallet.StatementHead;
import com.aetherial.wallet.StatementLine;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A statement on paper. Pages leave as soon as they are full. */
final class StatementPdf implements StatementForm {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int[] WIDTHS = {17, 19, 16, 26, 11, 11};
  private static final int LINES_AT_ONCE = 40;
  private static final int MARGIN = 40;
  private static final int PADDING = 4;

  private final UnaryOperator<String> texts;
  private final PaperFonts fonts = new PaperFonts();
  private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
  private final PdfPTable table = new PdfPTable(WIDTHS.length);
  private final String currency;
  private int waiting;

  /**
   * Begins the file.
   *
   * @param texts the words of a message key
   */
  StatementPdf(OutputStream out, StatementHead head, UnaryOperator<String> texts) {
    this.texts = texts;
    currency = head.currency();
    String title = texts.apply("wallet.paper.title");
    PdfWriter writer = PdfWriter.getInstance(document, out);
    // Whoever asked for the file owns the stream; the server closes it.
    writer.setCloseStream(false);
    writer.setPageEvent(new PageNumbers(fonts, texts));
    document.addTitle(title);
    document.addAuthor(head.username());
    document.open();
    document.add(new Paragraph(title, fonts.title));
    document.add(text(fonts.strong, fonts.shown(head.fullName()) + " (@" + head.username() + ")"));
    document.add(
        text(
            fonts.text,
            said("period", MOMENT.format(head.from()) + " – " + MOMENT.format(head.to()))));
    document.add(text(fonts.text, said("madeAt", MOMENT.format(head.madeAt()))));
    if (!head.isWhole()) {
      document.add(text(fonts.text, texts.apply("wallet.paper.filtered")));
    }
    document.add(text(fonts.strong, said("opening", head.opening() + " " + currency)));
    beginTable();
  }

  @Override
  public void line(StatementLine line) {
    cell(fonts.text, MOMENT.format(line.recordedAt()), Element.ALIGN_LEFT);
    cell(fonts.text, texts.apply("wallet.kind." + line.kind()), Element.ALIGN_LEFT);
    cell(fonts.text, counterparty(line), Element.ALIGN_LEFT);
    cell(fonts.text, fonts.shown(line.note()), Element.ALIGN_LEFT);
    cell(fonts.text, signed(line.amount()), Element.ALIGN_RIGHT);
    cell(fonts.text, line.balance().toString(), Element.ALIGN_RIGHT);
    if (++waiting == LINES_AT_ONCE) {
      document.add(table);
      waiting = 0;
    }
  }

  @Override
  public void end(Coins closing) {
    table.setComplete(true);
    document.add(table);
    document.add(text(fonts.strong, said("closing", closing + " " + currency)));
    document.close();
  }

  private void beginTable() {
    table.setWidths(WIDTHS);
    table.setWidthPercentage(100);
    table.setSpacingBefore(PADDING * 2);
    for (String column : new String[] {"when", "what", "with", "note"}) {
      cell(fonts.strong, texts.apply("wallet.paper." + column), Element.ALIGN_LEFT);
    }
    for (String column : new String[] {"amount", "balance"}) {
      cell(fonts.strong, texts.apply("wallet.paper." + column), Element.ALIGN_RIGHT);
    }
    table.setHeaderRows(1);
    table.setComplete(false);
  }

  private void cell(Font font, String text, int alignment) {
    PdfPCell cell = new PdfPCell(new Phrase(text, font));
    cell.setHorizontalAlignment(alignment);
    cell.setBorder(PdfPCell.BOTTOM);
    cell.setPaddingBottom(PADDING);
    table.addCell(cell);
  }

  private String counterparty(StatementLine line) {
    return line.counterparty() == null
        ? texts.apply("wallet.house")
        : fonts.shown(line.counterparty());
  }

  private String said(String key, String value) {
    return texts.apply("wallet.paper." + key) + ": " + value;
  }

  private static Paragraph text(Font font, String words) {
    return new Paragraph(words, font);
  }

  private static String signed(Coins amount) {
    return amount.isPositive() ? "+" + amount : amount.toString();
  }
}
