package org.remit.platform.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.query.sqm.function.AbstractSqmSelfRenderingFunctionDescriptor;
import org.hibernate.query.sqm.produce.function.FunctionReturnTypeResolver;
import org.hibernate.query.sqm.produce.function.StandardFunctionReturnTypeResolvers;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.sql.ast.tree.expression.Expression;
import org.hibernate.sql.ast.tree.expression.SqlTuple;
import org.hibernate.sql.ast.tree.expression.SqlTupleContainer;
import org.hibernate.type.StandardBasicTypes;

/**
 * What queries ask of a term, as {@link Term} says it in Java:
 * {@code where runs_on(a.term, :day)}. In SQL it is the same two comparisons that
 * somebody would write by hand, so that the indexes of first days serve it.
 */
public class TermPredicates implements FunctionContributor {

	private static final String STARTS_BY = "(?1 is null or ?1<=%s)";

	private static final String ENDS_FROM = "(?2 is null or ?2>=%s)";

	@Override
	public void contributeFunctions(FunctionContributions functions) {
		add(functions, "runs_on", STARTS_BY.formatted("?3") + " and " + ENDS_FROM.formatted("?3"));
		add(functions, "runs_within", STARTS_BY.formatted("?4") + " and " + ENDS_FROM.formatted("?3"));
		add(functions, "reaches", ENDS_FROM.formatted("?3"));
		add(functions, "told_on", STARTS_BY.formatted("?4") + " and (?2 is null or ?2>=?4 or ?3>?5)");
	}

	private static void add(FunctionContributions functions, String name, String sql) {
		functions.getFunctionRegistry()
			.register(name, new Predicate(name, "(%s)".formatted(sql), StandardFunctionReturnTypeResolvers.invariant(
					functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN))));
	}

	/**
	 * Its numbers stand for the first and the last day of the term, then what follows.
	 */
	private static final class Predicate extends AbstractSqmSelfRenderingFunctionDescriptor {

		private static final Pattern ARGUMENT = Pattern.compile("\\?(\\d)");

		private final String sql;

		Predicate(String name, String sql, FunctionReturnTypeResolver type) {
			super(name, null, type, null);
			this.sql = sql;
		}

		@Override
		public void render(SqlAppender statement, List<? extends SqlAstNode> arguments, ReturnableType<?> type,
				SqlAstTranslator<?> translator) {
			List<? extends SqlAstNode> parts = arguments.stream().flatMap(Predicate::columns).toList();
			Matcher argument = ARGUMENT.matcher(this.sql);
			int end = 0;
			while (argument.find()) {
				statement.appendSql(this.sql.substring(end, argument.start()));
				parts.get(Integer.parseInt(argument.group(1)) - 1).accept(translator);
				end = argument.end();
			}
			statement.appendSql(this.sql.substring(end));
		}

		private static Stream<? extends SqlAstNode> columns(SqlAstNode argument) {
			SqlTuple tuple = SqlTupleContainer.getSqlTuple(argument);
			return (tuple != null) ? Stream.of(column(tuple, "startsOn"), column(tuple, "endsOn"))
					: Stream.of(argument);
		}

		private static Expression column(SqlTuple term, String name) {
			EmbeddableValuedModelPart days = (EmbeddableValuedModelPart) term.getExpressionType();
			return term.getExpressions()
				.get(days.getEmbeddableTypeDescriptor().findAttributeMapping(name).getStateArrayPosition());
		}

	}

}
