package com.aetherial.wallet.web;

import com.aetherial.identity.Actor;
import com.aetherial.kernel.Languages;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.kernel.web.Tongue;
import com.aetherial.wallet.Bookkeeping;
import com.aetherial.wallet.StatementHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The statement of a period as a file, oldest line first. */
@ApplicationScoped
@Path("v1/wallet")
@Tag(name = "Wallet")
public class StatementFilesResource {
  private static final String RULES =
      "Oldest first. At most 370 days and 200,000 lines; without “from”, the 370 days before “to”."
          + " Needs the scope wallet:read.";

  @Inject Tongue tongue;
  @Inject Bookkeeping bookkeeping;
  @Inject CurrentActor current;
  @Inject Texts texts;

  @GET
  @Path("statement.csv")
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      summary = "Download the statement as CSV",
      description = RULES + " With words=true, headings and kinds are in the reader's language.")
  @APIResponse(responseCode = "200", description = "A header row, then a row for each transfer")
  @APIResponse(responseCode = "422", description = "statement-too-long or malformed-filter")
  public Response csv(
      @BeanParam StatementQuery query,
      @QueryParam("separator") @Nullable String separator,
      @QueryParam("bom") boolean withMark,
      @QueryParam("words") boolean inWords) {
    char between = separator(separator);
    Locale reader = tongue.locale();
    UnaryOperator<String> words = inWords ? key -> texts.text(key, reader) : null;
    return file(query, "csv", (out, head) -> new StatementCsv(out, between, withMark, words));
  }

  @GET
  @Path("statement.pdf")
  @Produces("application/pdf")
  @Operation(summary = "Download the statement as PDF", description = RULES)
  @APIResponse(responseCode = "200", description = "With opening and closing balance")
  @APIResponse(responseCode = "422", description = "statement-too-long or malformed-filter")
  public Response pdf(@BeanParam StatementQuery query) {
    Locale language = shown(tongue.locale());
    boolean isRightToLeft = Languages.isRightToLeft(language);
    UnaryOperator<String> words = key -> texts.text(key, language);
    return file(query, "pdf", (out, head) -> new StatementPdf(out, head, words, isRightToLeft));
  }

  @GET
  @Path("statement.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Download the statement as JSON", description = RULES)
  @APIResponse(responseCode = "200", description = "opening, lines and closing, in this order")
  @APIResponse(responseCode = "422", description = "statement-too-long or malformed-filter")
  public Response json(@BeanParam StatementQuery query) {
    return file(query, "json", StatementJson::new);
  }

  private Response file(StatementQuery query, String ending, StatementDownload.Shape shape) {
    Actor actor = current.get();
    StatementHead head = bookkeeping.open(actor, query.filter());
    return Response.ok(new StatementDownload(bookkeeping, actor, head, shape))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + name(head, ending))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static String name(StatementHead head, String ending) {
    var last = head.to().minus(1, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC).toLocalDate();
    var first = head.from().atOffset(ZoneOffset.UTC).toLocalDate();
    return "statement-" + first + "-to-" + last + "." + ending;
  }

  /** What the letters of the paper cannot show is printed in English. */
  private Locale shown(Locale reader) {
    var fonts = new PaperFonts(Languages.isRightToLeft(reader));
    return fonts.canShow(texts.text("wallet.paper.title", reader)) ? reader : Locale.ENGLISH;
  }

  private static char separator(@Nullable String word) {
    if (word == null || word.isBlank() || word.equals("comma")) {
      return ',';
    }
    if (word.equals("semicolon")) {
      return ';';
    }
    throw new MalformedFilter("separator");
  }
}
