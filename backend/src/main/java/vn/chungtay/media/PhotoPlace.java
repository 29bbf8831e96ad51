package vn.chungtay.media;

import java.util.UUID;

/**
 * Where a photo belongs.
 *
 * @param provinceCode province of the activity or campaign
 * @param activityId null for a campaign
 * @param campaignId null for an activity
 */
record PhotoPlace(String provinceCode, UUID activityId, UUID campaignId) {}
