package com.aetherial.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResultParserTest {
  private static final String DONE =
      """
      {"Result":{"ResultType":0,"ResultCode":0,"ResultDesc":"Processed.",
       "OriginatorConversationID":"53e3-1","ConversationID":"AG_2024_1",
       "TransactionID":"SG632NMUAB",
       "ResultParameters":{"ResultParameter":[%s]},
       "ReferenceData":{"ReferenceItem":{"Key":"QueueTimeoutURL","Value":"https://x"}}}}""";

  private static final String FACTS =
      """
      {"Key":"TransactionAmount","Value":10},{"Key":"TransactionReceipt","Value":"SG632NMUAB"},
      {"Key":"ReceiverPartyPublicName","Value":"254705912645 - NAME"},
      {"Key":"TransactionCompletedDateTime","Value":"06.07.2024 22:48:52"},
      {"Key":"B2CUtilityAccountAvailableFunds","Value":8959269.60},
      {"Key":"B2CChargesPaidAccountAvailableFunds","Value":-1980.00}""";

  @Test
  void a_payment_that_was_made_tells_amount_phone_receipt_and_moment() {
    Result told = ResultParser.parse(DONE.formatted(FACTS)).orElseThrow();
    assertThat(told.isDone()).isTrue();
    assertThat(told.name()).isEqualTo("53e3-1");
    assertThat(told.providerId()).isEqualTo("AG_2024_1");
    assertThat(told.shillings()).contains(10L);
    assertThat(told.phone()).contains("254705912645");
    assertThat(told.receipt()).contains("SG632NMUAB");
    assertThat(told.moment()).contains(Instant.parse("2024-07-06T19:48:52Z"));
  }

  @Test
  void facts_are_found_in_any_order_written_as_numbers_or_as_texts() {
    String other =
        """
        {"Key":"TransactionCompletedDateTime","Value":"20240706224852"},
        {"Key":"ReceiverPartyPublicName","Value":"254705912645 - NAME"},
        {"Key":"TransactionAmount","Value":"10.00"}""";
    String text = DONE.formatted(other).replace("\"ResultCode\":0", "\"ResultCode\":\"0\"");
    Result told = ResultParser.parse(text).orElseThrow();
    assertThat(told.isDone()).isTrue();
    assertThat(told.shillings()).contains(10L);
    assertThat(told.moment()).contains(Instant.parse("2024-07-06T19:48:52Z"));
    assertThat(told.receipt()).contains("SG632NMUAB");
  }

  @Test
  void one_fact_is_an_object_and_a_value_may_be_absent() {
    String single = "{\"Key\":\"TransactionAmount\",\"Value\":10}";
    String text = DONE.formatted(single).replace("[" + single + "]", single);
    Result told = ResultParser.parse(text).orElseThrow();
    assertThat(told.shillings()).contains(10L);
    assertThat(told.phone()).isEmpty();
    Result empty = ResultParser.parse(DONE.formatted("{\"Key\":\"Amount\"}")).orElseThrow();
    assertThat(empty.shillings()).isEmpty();
  }

  @Test
  void a_failure_has_a_code_of_letters_maybe_and_no_facts() {
    String text =
        """
        {"Result":{"ResultType":"0","ResultCode":"SFC_IC0003","ResultDesc":"No operator.",
         "OriginatorConversationID":"a","ConversationID":"b","TransactionID":"QKX0000000"}}""";
    Result told = ResultParser.parse(text).orElseThrow();
    assertThat(told.isDone()).isFalse();
    assertThat(told.code()).isEqualTo("SFC_IC0003");
    assertThat(told.receipt()).isEmpty();
    assertThat(told.facts()).isEmpty();
  }

  @Test
  void a_phone_that_was_asked_tells_in_an_envelope_of_its_own() {
    String text =
        """
        {"Body":{"stkCallback":{"MerchantRequestID":"29115","CheckoutRequestID":"ws_CO_1",
         "ResultCode":0,"ResultDesc":"Processed.","CallbackMetadata":{"Item":[
          {"Name":"Amount","Value":130.00},{"Name":"MpesaReceiptNumber","Value":"NLJ7RT61SV"},
          {"Name":"Balance"},{"Name":"TransactionDate","Value":20191219102115},
          {"Name":"PhoneNumber","Value":254708374149}]}}}}""";
    Result told = ResultParser.parse(text).orElseThrow();
    assertThat(told.providerId()).isEqualTo("ws_CO_1");
    assertThat(told.shillings()).contains(130L);
    assertThat(told.phone()).contains("254708374149");
    assertThat(told.receipt()).contains("NLJ7RT61SV");
    assertThat(told.moment()).contains(Instant.parse("2019-12-19T07:21:15Z"));
  }

  @Test
  void a_fact_that_stands_there_twice_keeps_its_first_value() {
    String twice =
        "{\"Key\":\"DebitPartyName\",\"Value\":\"first\"},"
            + "{\"Key\":\"DebitPartyName\",\"Value\":\"second\"}";
    Result told = ResultParser.parse(DONE.formatted(twice)).orElseThrow();
    assertThat(told.fact("DebitPartyName")).isEqualTo("first");
  }

  @Test
  void an_amount_that_is_not_whole_is_no_amount() {
    String half = "{\"Key\":\"TransactionAmount\",\"Value\":10.50}";
    assertThat(ResultParser.parse(DONE.formatted(half)).orElseThrow().shillings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "{",
        "{}",
        "{\"Result\":[]}",
        "{\"Result\":{\"ResultCode\":null}}",
        "{\"Result\":{\"ResultCode\":{}}}",
        "{\"Body\":{\"stkCallback\":\"x\"}}"
      })
  void what_is_no_callback_is_nothing(String text) {
    assertThat(ResultParser.parse(text)).isEmpty();
  }
}
