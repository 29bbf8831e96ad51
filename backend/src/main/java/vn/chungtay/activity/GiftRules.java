package vn.chungtay.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.problem.Problem;

/** The rules of gifts: every line has a receiver, and the lines of a batch add up to its value. */
final class GiftRules {
    /** The relation of a person who took the own gift. */
    private static final String SELF = "SELF";

    private GiftRules() {}

    static void check(ActivityContent content, CodeListDirectory codes, LocalDate today) {
        List<GiftBatchRequest> gifts = ActivityRules.orNone(content.gifts());
        List<RecipientRequest> recipients = ActivityRules.orNone(content.recipients());
        for (int i = 0; i < gifts.size(); i++) {
            if (gifts.get(i).source() != null) {
                ActivityRules.inList(codes, "GIFT_SOURCE", gifts.get(i).source(), "/gifts/" + i + "/source");
            }
        }
        int stops = ActivityRules.orNone(content.stops()).size();
        for (int i = 0; i < recipients.size(); i++) {
            RecipientRequest recipient = recipients.get(i);
            String pointer = "/recipients/" + i;
            who(recipient, pointer);
            within(recipient.stop(), stops, pointer + "/stop");
            within(recipient.gift(), gifts.size(), pointer + "/gift");
            line(recipient, pointer, content.startsOn(), today);
            if (recipient.receiverRelation() != null && !SELF.equals(recipient.receiverRelation())) {
                ActivityRules.inList(codes, "RELATION", recipient.receiverRelation(), pointer + "/receiverRelation");
            }
        }
        IntStream.range(0, gifts.size()).forEach(i -> sums(gifts.get(i), i, recipients));
    }

    private static void who(RecipientRequest recipient, String pointer) {
        if ((recipient.householdId() == null) == (recipient.beneficiaryId() == null)) {
            throw Problem.rule(
                    pointer + "/householdId",
                    "ONE_RECIPIENT",
                    "Ghi một hộ gia đình hoặc một người",
                    "Name either a household or a person");
        }
        if (recipient.eligibilityReason() == null) {
            throw Problem.rule(
                    pointer + "/eligibilityReason", "MISSING", "Chưa ghi lý do được chọn", "Say why it was chosen");
        }
    }

    private static void within(Integer number, int size, String pointer) {
        if (number != null && number > size) {
            throw Problem.rule(pointer, "NO_SUCH_NUMBER", "Không có số thứ tự này", "There is no such number");
        }
    }

    private static void line(RecipientRequest recipient, String pointer, LocalDate startsOn, LocalDate today) {
        if (recipient.gift() == null) {
            if (recipient.giftValue() != null || recipient.disbursementId() != null) {
                throw Problem.rule(pointer + "/gift", "GIFT_MISSING", "Chưa ghi phần quà", "The gift is missing");
            }
            return;
        }
        if (recipient.receivedBy() == null) {
            throw Problem.rule(
                    pointer + "/receivedBy", "RECEIVER_MISSING", "Chưa ghi người nhận quà", "Say who took the gift");
        }
        LocalDate received = recipient.receivedOn();
        if (received != null && (received.isBefore(startsOn) || received.isAfter(today))) {
            throw Problem.rule(
                    pointer + "/receivedOn",
                    "OUT_OF_RANGE",
                    "Ngày nhận phải từ ngày hoạt động đến hôm nay",
                    "It was received between the first day and today");
        }
    }

    /** Lines, once there are any, are complete: their sum is the value of the batch. */
    private static void sums(GiftBatchRequest batch, int index, List<RecipientRequest> recipients) {
        List<RecipientRequest> lines = recipients.stream()
                .filter(recipient -> recipient.gift() != null && recipient.gift() == index + 1)
                .toList();
        if (batch.valueBasis() == GiftValueBasis.EACH
                && lines.stream().anyMatch(line -> valueOf(line, batch) != batch.unitValue())) {
            throw Problem.rule(
                    "/gifts/" + index + "/unitValue",
                    "EACH_DIFFERS",
                    "Mỗi gia đình nhận đúng giá trị đã công bố",
                    "Each line carries the value of one gift");
        }
        long sum = lines.stream().mapToLong(line -> valueOf(line, batch)).sum();
        if (!lines.isEmpty() && sum != batch.totalValue()) {
            throw Problem.rule(
                    "/gifts/" + index,
                    "SUM_DIFFERS",
                    "Tổng các phần quà đã trao khác giá trị của đợt quà",
                    "The lines do not add up to the value of the batch");
        }
    }

    /** The value of a line: one gift of the batch unless it says otherwise. */
    static long valueOf(RecipientRequest line, GiftBatchRequest batch) {
        return line.giftValue() == null ? batch.unitValue() : line.giftValue();
    }
}
