import { useSearchParams } from 'react-router';

/** The province whose public page is read: the first two digits of the place in the address. */
export function usePublicProvince(): string | undefined {
  const [params] = useSearchParams();
  return /^\d{2}/.exec(params.get('adminUnit') ?? '')?.[0];
}
