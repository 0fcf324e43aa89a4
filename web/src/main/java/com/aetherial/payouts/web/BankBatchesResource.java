package com.aetherial.payouts.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.IdempotencyKey;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.payouts.BankBatchView;
import com.aetherial.payouts.BankBatches;
import com.aetherial.payouts.BankDeskView;
import com.aetherial.payouts.BankFileView;
import com.aetherial.payouts.BankPaymentView;
import com.aetherial.payouts.CancelPaymentFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Payment files for the bank. */
@ApplicationScoped
@Path("v1/admin/payouts/bank")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payouts by bank")
public class BankBatchesResource {
  @Inject BankBatches batches;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "Read what waits for a payment file",
      description = "All of these are for administrators, with the scope economy:payout.")
  @APIResponse(responseCode = "200", description = "Waiting payments and the accounts that pay")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public BankDeskView desk() {
    return batches.desk(current.get());
  }

  @GET
  @Path("batches")
  @Operation(summary = "Read the last payment files", description = "The newest first.")
  @APIResponse(responseCode = "200", description = "At most fifty files")
  public List<BankBatchView> list() {
    return batches.list(current.get());
  }

  @POST
  @Path("batches")
  @Operation(
      summary = "Write what waits into a payment file",
      description = "At most 200 payments. A repeated key gets the same file.")
  @APIResponse(responseCode = "201", description = "The file, its address in Location")
  @APIResponse(responseCode = "409", description = "no-payments-waiting")
  public Response make(@HeaderParam(IdempotencyKey.HEADER) String key) {
    BankBatchView made = batches.make(current.get(), IdempotencyKey.required(key));
    return Response.created(URI.create("/api/v1/admin/payouts/bank/batches/" + made.id()))
        .entity(made)
        .build();
  }

  @GET
  @Path("batches/{id}")
  @Operation(summary = "Read a payment file’s state")
  @APIResponse(responseCode = "200", description = "The file and how far its payments are")
  @APIResponse(responseCode = "404", description = "no-such-payment-file")
  public BankBatchView find(@PathParam("id") String id) {
    return batches.find(current.get(), MalformedId.parse(id));
  }

  @GET
  @Path("batches/{id}/payments")
  @Operation(summary = "Read the payments of a file")
  @APIResponse(responseCode = "200", description = "In the order of the file")
  @APIResponse(responseCode = "404", description = "no-such-payment-file")
  public List<BankPaymentView> payments(@PathParam("id") String id) {
    return batches.payments(current.get(), MalformedId.parse(id));
  }

  @GET
  @Path("batches/{id}/file")
  @Produces(MediaType.APPLICATION_XML)
  @Operation(summary = "Download a payment file", description = "pain.001.001.09 in UTF-8.")
  @APIResponse(responseCode = "200", description = "The file; ETag is its SHA-256")
  @APIResponse(responseCode = "404", description = "no-such-payment-file")
  @APIResponse(responseCode = "409", description = "payment-file-not-released")
  public Response file(@PathParam("id") String id) {
    BankFileView file = batches.file(current.get(), MalformedId.parse(id));
    return Response.ok(file.xml(), MediaType.APPLICATION_XML_TYPE.withCharset("UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + file.name())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .tag(file.sha256())
        .build();
  }

  @PUT
  @Path("batches/{id}/release")
  @Operation(summary = "Release a large payment file", description = "Not by who made it.")
  @APIResponse(responseCode = "200", description = "The file as it is now")
  @APIResponse(responseCode = "403", description = "second-person-needed")
  @APIResponse(responseCode = "409", description = "payment-file-decided")
  public BankBatchView release(@PathParam("id") String id) {
    return batches.release(current.get(), MalformedId.parse(id));
  }

  @PUT
  @Path("batches/{id}/sending")
  @Operation(summary = "Say that the bank has a payment file")
  @APIResponse(responseCode = "200", description = "The file as it is now")
  @APIResponse(responseCode = "409", description = "payment-file-not-released")
  public BankBatchView markSent(@PathParam("id") String id) {
    return batches.markSent(current.get(), MalformedId.parse(id));
  }

  @PUT
  @Path("batches/{id}/cancellation")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Give up a payment file", description = "Its payments wait for the next.")
  @APIResponse(responseCode = "200", description = "The file as it is now")
  @APIResponse(responseCode = "409", description = "payment-file-decided")
  @APIResponse(responseCode = "422", description = "validation")
  public BankBatchView cancel(@PathParam("id") String id, CancelPaymentFile command) {
    return batches.cancel(current.get(), MalformedId.parse(id), Body.required(command));
  }
}
