package com.aetherial.wallet.web;

import com.aetherial.ledger.entity.Coins;
import com.aetherial.wallet.StatementHead;
import com.aetherial.wallet.StatementLine;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
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
  private final int direction;
  private final PaperFonts fonts;
  private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
  private final PdfPTable table = new PdfPTable(WIDTHS.length);
  private final String currency;
  private int waiting;

  /**
   * Begins the file.
   *
   * @param texts the words of a message key
   * @param isRightToLeft whether they run from right to left, and with them the page
   */
  StatementPdf(
      OutputStream out, StatementHead head, UnaryOperator<String> texts, boolean isRightToLeft) {
    this.texts = texts;
    direction = isRightToLeft ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR;
    fonts = new PaperFonts(isRightToLeft);
    currency = head.currency();
    String title = texts.apply("wallet.paper.title");
    PdfWriter writer = PdfWriter.getInstance(document, out);
    // Whoever asked for the file owns the stream; the server closes it.
    writer.setCloseStream(false);
    writer.setPageEvent(new PageNumbers(fonts, texts, isRightToLeft));
    document.addTitle(title);
    document.addAuthor(head.username());
    document.open();
    say(head, title);
    beginTable();
  }

  private void say(StatementHead head, String title) {
    words(fonts.title, title);
    words(fonts.strong, fonts.shown(head.fullName()) + " (@" + head.username() + ")");
    words(
        fonts.text, said("period", MOMENT.format(head.from()) + " – " + MOMENT.format(head.to())));
    words(fonts.text, said("madeAt", MOMENT.format(head.madeAt())));
    if (!head.isWhole()) {
      words(fonts.text, texts.apply("wallet.paper.filtered"));
    }
    words(fonts.strong, said("opening", head.opening() + " " + currency));
  }

  @Override
  public void line(StatementLine line) {
    cell(fonts.text, MOMENT.format(line.recordedAt()), Element.ALIGN_LEFT);
    cell(fonts.text, texts.apply("wallet.kind." + line.kind()), Element.ALIGN_LEFT);
    cell(fonts.text, counterparty(line), Element.ALIGN_LEFT);
    cell(fonts.text, fonts.shown(line.note()), Element.ALIGN_LEFT);
    number(signed(line.amount()));
    number(line.balance().toString());
    if (++waiting == LINES_AT_ONCE) {
      document.add(table);
      waiting = 0;
    }
  }

  @Override
  public void end(Coins closing) {
    table.setComplete(true);
    document.add(table);
    words(fonts.strong, said("closing", closing + " " + currency));
    document.close();
  }

  private void beginTable() {
    table.setWidths(WIDTHS);
    table.setWidthPercentage(100);
    table.setRunDirection(direction);
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
    PdfPCell cell = new PdfPCell(new Phrase(text, fonts.forWords(font, text)));
    cell.setRunDirection(direction);
    cell.setHorizontalAlignment(alignment);
    cell.setBorder(PdfPCell.BOTTOM);
    cell.setPaddingBottom(PADDING);
    table.addCell(cell);
  }

  /** The sign of a number stands before it in every script. */
  private void number(String number) {
    PdfPCell cell = new PdfPCell(new Phrase(number, fonts.text));
    cell.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
    cell.setHorizontalAlignment(
        direction == PdfWriter.RUN_DIRECTION_RTL ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
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

  /** A line of its own. Only cells know in which direction their letters run. */
  private void words(Font font, String words) {
    PdfPCell line = new PdfPCell(new Phrase(words, fonts.forWords(font, words)));
    line.setRunDirection(direction);
    line.setBorder(PdfPCell.NO_BORDER);
    line.setPaddingLeft(0);
    line.setPaddingRight(0);
    var alone = new PdfPTable(1);
    alone.setWidthPercentage(100);
    alone.setRunDirection(direction);
    alone.addCell(line);
    document.add(alone);
  }

  private static String signed(Coins amount) {
    return amount.isPositive() ? "+" + amount : amount.toString();
  }
}
