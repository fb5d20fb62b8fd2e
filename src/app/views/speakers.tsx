import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { library, speakerList } from "../data/library.ts";
import { wholeAtOnce } from "../parts/quotations/use-whole.ts";
import { NoSpeakers } from "../parts/speakers/no-speaker.tsx";
import { isDefault, registerFiltersFrom } from "../parts/speakers/register.ts";
import { RegisterPage } from "../parts/speakers/register-page.tsx";

export { revalidateUnlessFiltered as shouldRevalidate } from "../parts/quotations/revalidate.ts";

/** The first page of the register; all of it where the address needs that and it is there at once. */
export async function loader({ request }: LoaderFunctionArgs) {
  const paged = await speakerList();
  const filters = registerFiltersFrom(new URL(request.url).searchParams);
  return { paged, known: isDefault(filters) ? undefined : await wholeAtOnce(paged), library: library() };
}

/** The register of all speakers. */
export function Component() {
  const data = useLoaderData<typeof loader>();
  return data.library.counts.speakers === 0 ? <NoSpeakers /> : <RegisterPage {...data} />;
}
