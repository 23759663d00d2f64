package org.remit.duties.responsibilities;

import java.util.List;

import org.remit.law.provisions.Provision;
import org.remit.people.posts.Post;

/**
 * A responsibility to be entered with others, for which it was found out at once whom and
 * what they name: nothing is asked again for a single one.
 */
public record NewResponsibility(ResponsibilityForm form, List<Post> holders, List<Provision> provisions) {

}
