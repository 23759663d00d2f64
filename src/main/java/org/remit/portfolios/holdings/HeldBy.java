package org.remit.portfolios.holdings;

import java.util.List;

import org.remit.people.appointments.Appointment;
import org.remit.people.posts.Post;

/**
 * Who holds a portfolio on a day: the post it is held through, and whoever holds or
 * covers that post; nobody while it is vacant.
 */
public record HeldBy(Post post, List<Appointment> appointments) {

}
