package vn.chungtay.project;

import java.time.LocalDate;
import java.util.UUID;

/** What may be written about a project itself, whether it is made or changed. */
interface ProjectContent {
    String code();

    String name();

    UUID programmeId();

    UUID previousProjectId();

    LocalDate phaseFrom();

    LocalDate phaseTo();

    Integer fiscalYearStartMonth();

    Short partnershipSince();

    String approvalNumber();

    LocalDate approvalDate();

    String legalBasis();

    String description();
}
