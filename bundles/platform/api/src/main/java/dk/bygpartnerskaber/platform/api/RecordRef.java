package dk.bygpartnerskaber.platform.api;

/**
 * Points at one record of any module; modules refer to each other's records by this and never by join.
 *
 * @param type what kind of record, in the singular as in the code: {@code organisation}, {@code partnership}
 * @param id its id, a UUIDv7 in text form
 */
public record RecordRef(String type, String id) {}
