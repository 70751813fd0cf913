import { useId } from 'react'
import { type Order, ORDERS } from '../../plan/order/orders'
import { Prose } from '../parts/Prose'
import { orders } from './plan.copy'

interface OrderPickerProps {
  readonly order: Order
  /** Whether it is what the person answered. */
  readonly isAnswered: boolean
  readonly onChange: (order: Order) => void
}

/** What the pathways are ordered by, told and changed in place. */
export function OrderPicker({ order, isAnswered, onChange }: OrderPickerProps) {
  const id = useId()
  const about = useId()
  return (
    <div className="order-picker">
      <label htmlFor={id}>{orders.label}</label>
      <select
        id={id}
        className="control"
        value={order}
        aria-describedby={about}
        onChange={({ currentTarget: { value } }) => {
          const chosen = ORDERS.find((one) => one === value)
          if (chosen !== undefined) onChange(chosen)
        }}
      >
        {ORDERS.map((one) => (
          <option key={one} value={one}>
            {orders.names[one]}
          </option>
        ))}
      </select>
      <p className="quiet" id={about} role="status">
        <Prose text={[orders.about[order], ...(isAnswered ? [orders.fromAnswer] : []), orders.notScore].join(' ')} />
      </p>
    </div>
  )
}
