package com.aetherial.payouts.web;

import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.SpreadsheetText;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.payouts.DeskFilter;
import com.aetherial.payouts.DeskLine;
import com.aetherial.payouts.PayoutDesk;
import com.aetherial.payouts.WithdrawalView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Withdrawals as a file. */
@ApplicationScoped
@Path("v1/admin/payouts/export.csv")
@Tag(name = "Payouts")
public class PayoutExportResource {
  private static final int PAGES_MAX = 50;
  private static final String[] COLUMNS = {
    "asked",
    "id",
    "member",
    "provider",
    "coins",
    "fee",
    "amount",
    "currency",
    "state",
    "delivery",
    "name_at_provider",
    "reference",
    "paid",
    "closed"
  };

  @Inject PayoutDesk desk;
  @Inject CurrentActor current;

  @GET
  @Produces("text/csv")
  @Operation(
      summary = "Read withdrawals as a file",
      description = "Needs economy:payout. The newest 10,000 that the filter lets through.")
  @APIResponse(responseCode = "200", description = "Comma-separated values (RFC 4180)")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public Response export(@BeanParam DeskQuery query) throws IOException {
    DeskFilter filter = query.filter();
    var text = new StringWriter();
    var csv = new CSVPrinter(text, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get());
    String cursor = null;
    for (int i = 0; i < PAGES_MAX; i++) {
      Page<DeskLine> page =
          desk.list(current.get(), filter, new PageRequest(PageRequest.LIMIT_MAX, cursor));
      for (DeskLine line : page.items()) {
        print(csv, line);
      }
      cursor = page.next();
      if (cursor == null) {
        break;
      }
    }
    return Response.ok(text.toString())
        .header("Content-Disposition", "attachment; filename=\"withdrawals.csv\"")
        .build();
  }

  private static void print(CSVPrinter csv, DeskLine line) throws IOException {
    WithdrawalView one = line.withdrawal();
    csv.printRecord(
        one.createdAt(),
        one.id(),
        SpreadsheetText.harmless(line.username()),
        one.provider(),
        one.coins(),
        one.fee(),
        one.amount().amount(),
        one.amount().currency(),
        one.state(),
        line.delivery(),
        SpreadsheetText.harmless(line.externalId()),
        SpreadsheetText.harmless(line.reference()),
        one.paidAt(),
        one.closedAt());
  }
}
