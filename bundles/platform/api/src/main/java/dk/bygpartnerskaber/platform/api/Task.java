package dk.bygpartnerskaber.platform.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that somebody is to do by a day.
 *
 * @param kind stable code of what kind of task it is, such as {@code follow-up}; what people call it is the text
 *     {@code task.<kind>} of the module
 * @param record the module's record that the task comes from
 * @param title what is to be done, or with whom, in the words that people have typed
 * @param due the day by which, in Denmark
 * @param about the record of the register that it is about
 * @param path address below the base path of where one can see to it
 */
public record Task(String kind, RecordRef record, String title, LocalDate due, Optional<Subject> about, String path) {

    /** @param name what the record is called, as the reader may see it */
    public record Subject(RecordRef record, String name) {}
}
