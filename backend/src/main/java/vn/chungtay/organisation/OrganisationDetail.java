package vn.chungtay.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.chungtay.shared.http.Versioned;

/** One organisation as it was on a day, with everything that carries dates. */
record OrganisationDetail(
        UUID id,
        OrganisationKind kind,

        @Schema(description = "The day that name, parent, children and people are of", examples = "2025-03-21")
        LocalDate asOf,

        @Schema(examples = "Trung tâm Công tác xã hội tỉnh Đồng Nai")
        String name,

        String nameEn,
        String shortName,

        @Schema(description = "Code of the list ORGANISATION_SECTOR", examples = "HEALTH")
        String sector,

        OrganisationLevel level,

        @Schema(examples = "75") String provinceCode,

        String provinceName,
        String communeCode,
        String communeName,
        String registrationNo,
        String addressText,

        @Schema(examples = "VN") String country,

        LocalDate foundedOn,
        FoundedPrecision foundedPrecision,

        @Schema(description = "First day it no longer exists")
        LocalDate dissolvedOn,

        @Schema(description = "Illustrative, does not exist")
        boolean invented,

        OrganisationReference parent,
        List<OrganisationReference> children,

        @Schema(description = "Contacts in use on that day, in their order")
        List<Contact> contacts,

        @Schema(description = "People in its posts on that day")
        List<Person> people,

        @Schema(description = "For a committee: the organisations in it on that day")
        List<Member> committeeMembers,

        @Schema(description = "The committees it belonged to on that day")
        List<Member> committees,

        @Schema(description = "Every name it ever had, newest first")
        List<Name> names,

        @Schema(description = "Every parent it ever had, newest first, with the name the parent had at that time")
        List<Parent> parents,

        @Schema(description = "What happened to it, newest first")
        List<Event> events,

        @Schema(description = "What to look at again after a change; empty when reading")
        List<OrganisationWarning> warnings,

        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** A number or an address: {@code value} to dial or to link, {@code display} to print. */
    @Schema(name = "OrganisationContact")
    record Contact(
            UUID id,
            ContactKind kind,

            @Schema(examples = "+842513834493") String value,

            @Schema(examples = "141") String extension,

            @Schema(examples = "02513.834.493-141") String display,

            @Schema(examples = "Tư vấn khám sức khỏe") String label,

            int position,
            LocalDate validFrom,
            LocalDate validTo) {
        Contact printed() {
            return new Contact(
                    id, kind, value, extension, ContactPrint.of(value, extension), label, position, validFrom, validTo);
        }
    }

    /** Somebody in a post. */
    @Schema(name = "OrganisationPerson")
    record Person(
            UUID positionId,
            UUID officialId,

            @Schema(examples = "ThS Huỳnh Nam Thắng") String printedName,

            @Schema(examples = "Phó Giám đốc Sở Y tế") String title,

            PositionRole role,

            @Schema(description = "All titles that day, in their order")
            List<String> allTitles,

            LocalDate validFrom,
            LocalDate validTo) {}

    /** The other side of a committee membership. */
    @Schema(name = "CommitteeMembership")
    record Member(
            UUID id, OrganisationReference organisation, CommitteeRole role, LocalDate validFrom, LocalDate validTo) {}

    /** A name between two days. */
    @Schema(name = "OrganisationNamePeriod")
    record Name(UUID id, String name, String nameEn, LocalDate validFrom, LocalDate validTo, String legalBasis) {}

    /** A parent between two days. */
    @Schema(name = "OrganisationParentPeriod")
    record Parent(UUID id, OrganisationReference parent, LocalDate validFrom, LocalDate validTo, String legalBasis) {}

    /** Something that happened to organisations, with the names they had that day. */
    @Schema(name = "OrganisationEventEntry")
    record Event(
            UUID id,
            OrganisationEventKind kind,
            LocalDate happenedOn,
            String legalBasis,
            String description,
            List<Party> parties) {}

    /** An organisation in an event. */
    @Schema(name = "OrganisationEventParty")
    record Party(OrganisationReference organisation, EventRole role) {}

    OrganisationDetail withWarnings(List<OrganisationWarning> found) {
        return new OrganisationDetail(
                id,
                kind,
                asOf,
                name,
                nameEn,
                shortName,
                sector,
                level,
                provinceCode,
                provinceName,
                communeCode,
                communeName,
                registrationNo,
                addressText,
                country,
                foundedOn,
                foundedPrecision,
                dissolvedOn,
                invented,
                parent,
                children,
                contacts,
                people,
                committeeMembers,
                committees,
                names,
                parents,
                events,
                found,
                createdAt,
                updatedAt,
                version);
    }
}
