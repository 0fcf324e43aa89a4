package com.aetherial.payouts.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.payouts.BankImportView;
import com.aetherial.payouts.BankImports;
import com.aetherial.payouts.BankLineView;
import com.aetherial.payouts.BankPaymentView;
import com.aetherial.payouts.ResolveBankLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the bank answers. */
@ApplicationScoped
@Path("v1/admin/payouts/bank/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts by bank")
public class BankImportsResource {
  @Inject BankImports imports;
  @Inject CurrentActor current;

  @POST
  @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
  @Operation(
      summary = "Read a file of the bank",
      description =
          "A status report (pain.002), a notification (camt.054) or a statement (camt.053), at most"
              + " 512 KiB. The file itself is the key: the same one again changes nothing.")
  @APIResponse(responseCode = "200", description = "What became of it")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "413", description = "request-entity-too-large")
  @APIResponse(responseCode = "422", description = "malformed-bank-file")
  public BankImportView read(@QueryParam("name") @DefaultValue("") String name, byte[] file) {
    return imports.read(current.get(), name, Body.required(file));
  }

  @GET
  @Operation(summary = "Read the last files of the bank", description = "The newest first.")
  @APIResponse(responseCode = "200", description = "At most thirty files")
  public List<BankImportView> list() {
    return imports.list(current.get());
  }

  @GET
  @Path("{id}/lines")
  @Operation(summary = "Read what a file of the bank said about our payments")
  @APIResponse(responseCode = "200", description = "At most a thousand lines, in its order")
  @APIResponse(responseCode = "404", description = "no-such-bank-import")
  public List<BankLineView> lines(@PathParam("id") String id) {
    return imports.lines(current.get(), MalformedId.parse(id));
  }

  @PUT
  @Path("{id}/lines/{number}/resolution")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Close a problem with a sentence", description = "No coin moves by that.")
  @APIResponse(responseCode = "204", description = "It is closed")
  @APIResponse(responseCode = "404", description = "no-such-bank-line")
  @APIResponse(responseCode = "422", description = "validation")
  public void resolve(
      @PathParam("id") String id, @PathParam("number") int number, ResolveBankLine command) {
    imports.resolve(current.get(), MalformedId.parse(id), number, Body.required(command));
  }

  @GET
  @Path("problems")
  @Operation(summary = "Read what somebody has to look at", description = "The oldest first.")
  @APIResponse(responseCode = "200", description = "At most two hundred lines of the bank’s files")
  public List<BankLineView> problems() {
    return imports.problems(current.get());
  }

  @GET
  @Path("undecided")
  @Operation(summary = "Read what the bank has not decided", description = "The oldest first.")
  @APIResponse(responseCode = "200", description = "At most two hundred payments")
  public List<BankPaymentView> undecided() {
    return imports.undecided(current.get());
  }
}
